import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')
export const BUILT_APP = join(ROOT, 'dist/app')

const sources = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'public',
  'src/app',
  'src/contract',
  'src/strings',
]

/** Builds the browser app where it is missing or older than its sources; `say` is told before. */
export async function ensureBuilt(say: (line: string) => void): Promise<void> {
  const built = changedAt(join(BUILT_APP, 'index.html'))
  if (built >= Math.max(...sources.map((source) => changedAt(join(ROOT, source))))) return
  say('Building the page…')
  const { build } = await import('vite')
  await build({ root: ROOT, logLevel: 'warn' })
}

/** When a file, or the latest in a folder, was changed, in ms; 0 where there is none. */
function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  const inside = readdirSync(path).map((name) => changedAt(join(path, name)))
  return Math.max(stats.mtimeMs, ...inside)
}
