import { type Dirent, statSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

type Content = { bytes: Uint8Array } | { unreadable: string }

/** One file of a source: its bytes, or why there are none. */
export type SourceFile = { file: string } & Content

/** The files of a SOURCE one by one: a file itself; a folder's and its folders', in the order of their names, without hidden
 * ones and links to folders; `-` what comes on standard input. */
export async function* filesOf(source: string): AsyncGenerator<SourceFile> {
  if (source === '-') yield { file: '-', bytes: await buffer(process.stdin) }
  else yield* filesAt(source)
}

async function* filesAt(path: string): AsyncGenerator<SourceFile> {
  const found = await look(path)
  if (!('names' in found)) yield { file: path, ...found }
  else for (const name of found.names) yield* filesAt(join(path, name))
}

async function look(path: string): Promise<Content | { names: string[] }> {
  try {
    if (!(await stat(path)).isDirectory()) return { bytes: await readFile(path) }
    const entries = await readdir(path, { withFileTypes: true })
    const wanted = entries.filter((entry) => !entry.name.startsWith('.') && !isLinkToFolder(entry))
    return { names: wanted.map(({ name }) => name).sort() }
  } catch (error) {
    return { unreadable: `it cannot be opened: ${error instanceof Error ? error.message : error}` }
  }
}

// A link may lead back to a folder that it stands in.
function isLinkToFolder(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return false
  return statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false
}
