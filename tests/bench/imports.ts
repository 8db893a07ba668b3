import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryFolder } from './folders.ts'
import { writeExport, writeLines } from './generate.ts'
import { runImport, startServer } from './programs.ts'
import { type Latencies, readUntil } from './reads.ts'

const EXPORT_BYTES = 200 * 1024 * 1024
const LINES = 100_000
const QUIET_MS = 15_000
const SEEN = 'src/server/sample/articles'

/** Takes in a large WordPress export, then as large an NDJSON, while a server on the same store answers reads. Prints time, memory, and the
 * reads' latencies beside those of the same server before. */
export async function benchImports(print: (line: string) => void): Promise<void> {
  const { folder, remove } = await temporaryFolder()
  try {
    const data = join(folder, 'data')
    const wxr = join(folder, 'export.xml')
    const lines = join(folder, 'lines.ndjson')
    const posts = await writeExport(wxr, EXPORT_BYTES)
    await writeLines(lines, LINES)
    await runImport(data, SEEN)
    const server = await startServer(data)
    try {
      const paths = await pathsOf(server.url)
      const quiet = await readUntil(server.url, paths, AbortSignal.timeout(QUIET_MS))
      print(`reads of the quiet server: ${inWords(quiet)}`)
      for (const [name, file] of [
        [`WordPress export, ${posts} posts`, wxr],
        [`NDJSON, ${LINES} lines`, lines],
        ['the same NDJSON again', lines],
      ] as const) {
        const size = Math.round((await stat(file)).size / 1024 / 1024)
        const done = new AbortController()
        const reading = readUntil(server.url, paths, done.signal)
        const { said, seconds, peakMegabytes } = await runImport(data, file)
        done.abort()
        const meanwhile = await reading
        print(
          `${name}, ${size} MB: ${seconds.toFixed(1)} s, at most ${Math.round(peakMegabytes)} MB resident; ${said}`,
        )
        print(
          `  reads meanwhile: ${inWords(meanwhile)}; p99 ${(meanwhile.p99 / quiet.p99).toFixed(1)} times the quiet one`,
        )
      }
    } finally {
      await server.stop()
    }
  } finally {
    await remove()
  }
}

/** What readers ask for: lists, days, an article with its counts. */
async function pathsOf(url: string): Promise<string[]> {
  const list = (await (await fetch(`${url}/api/articles?limit=5`)).json()) as { items: { id: string }[] }
  return [
    '/api/site',
    '/api/articles?limit=20',
    '/api/days?from=2026-11-01&to=2026-11-30',
    ...list.items.flatMap(({ id }) => [
      `/api/articles/${id}`,
      `/api/articles/${id}/engagement`,
      `/articles/${id}`,
    ]),
  ]
}

function inWords({ count, failed, p50, p99, max }: Latencies): string {
  return `${count} (${failed} failed), p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, slowest ${max.toFixed(1)} ms`
}
