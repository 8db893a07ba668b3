import { createReadStream, createWriteStream, type Dirent, statSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { withoutCompany } from './company.ts'
import type { ByteSource } from './sourceText.ts'

/** One file of a source: its bytes, or why there are none. `folder` is where pictures that it names may lie. */
export type SourceFile = { file: string } & ((ByteSource & { folder?: string }) | { unreadable: string })

/** The files of a SOURCE on this machine one by one: a file itself; a folder's and its folders', in the order of their names,
 * without hidden ones and links to folders; `-` what comes on standard input, until the signal ends it. In a folder, what lies beside pages is passed over. */
export async function* filesOf(source: string, signal?: AbortSignal): AsyncGenerator<SourceFile> {
  if (source === '-') yield* spooled('-', process.stdin, {}, signal)
  else yield* filesAt(source, source)
}

/** A stream kept in a temporary file while it is read, since some kinds read twice. */
export async function* spooled(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  facts: Omit<ByteSource, 'open' | 'size'> = {},
  signal?: AbortSignal | undefined,
): AsyncGenerator<SourceFile> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-source-'))
  try {
    const path = join(folder, 'source')
    await pipeline(stream, createWriteStream(path), { ...(signal && { signal }) })
    yield { file, ...facts, open: () => createReadStream(path), size: (await stat(path)).size }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function* filesAt(path: string, source: string): AsyncGenerator<SourceFile> {
  const found = await look(path)
  if ('unreadable' in found) yield { file: path, ...found }
  else if ('size' in found) {
    const folder = path === source ? dirname(resolve(path)) : resolve(source)
    const baseUrl = pathToFileURL(resolve(path)).href
    yield { file: path, open: () => createReadStream(path), size: found.size, baseUrl, folder }
  } else for (const name of found.names) yield* filesAt(join(path, name), source)
}

async function look(path: string): Promise<{ size: number } | { names: string[] } | { unreadable: string }> {
  try {
    const stats = await stat(path)
    if (!stats.isDirectory()) {
      // Asked here, so that a file that may not be read is told of as such.
      for await (const _ of createReadStream(path, { end: 0 }));
      return { size: stats.size }
    }
    const entries = await readdir(path, { withFileTypes: true })
    const wanted = entries.filter((entry) => !isLinkToFolder(entry)).map(({ name }) => name)
    return { names: withoutCompany(wanted).sort() }
  } catch (error) {
    return { unreadable: `it cannot be opened: ${error instanceof Error ? error.message : error}` }
  }
}

// A link may lead back to a folder that it stands in.
function isLinkToFolder(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return false
  return statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false
}
