import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Render } from '../contract/render.ts'
import { readBuiltModules } from './pages/builtModules.ts'
import type { Renderer } from './pages/makePage.ts'

const ROOT = join(import.meta.dirname, '../..')
export const BUILT_APP = join(ROOT, 'dist/app')
const RENDERER = join(ROOT, 'dist/render/entry-server.js')
const WORKER = join(BUILT_APP, 'sw.js')

const sources = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'public',
  'src/app',
  'src/contract',
  'src/strings',
  'src/server/classNames.ts',
  'src/server/precompress.ts',
  'src/server/serviceWorker.ts',
  'src/server/subsetFonts.ts',
  'src/server/fontName.ts',
  'src/server/fontText.ts',
].map((source) => join(ROOT, source))

/** The page could not be built. What the builder said of it stands above on stderr. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed'
}

/** Builds the app, for the browser and to render it here, where it is missing or older than its sources; `say` is told before. Throws BuildFailed. */
export async function ensureBuilt(say: (line: string) => void): Promise<void> {
  if (![join(BUILT_APP, 'index.html'), RENDERER, WORKER].some((built) => isStale(built, sources))) return
  say('Building the page…')
  // In a process of its own: a server that runs for months need not keep a bundler in its memory, and whatever
  // NODE_ENV is here, the page is built for production.
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  const builder = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  })
  const [code] = await once(builder, 'exit')
  if (code !== 0) throw new BuildFailed('The page could not be built; the reason stands above.')
}

/** What was built to render pages. */
export async function loadRenderer(): Promise<Renderer> {
  const { render }: { render: Render } = await import(pathToFileURL(RENDERER).href)
  return { render, modules: readBuiltModules(BUILT_APP) }
}

/** Whether what was built is missing, or older than one of its sources (files and folders). */
export function isStale(built: string, sources: readonly string[]): boolean {
  return changedAt(built) < Math.max(1, ...sources.map(changedAt))
}

/** When a file, or the latest in a folder, was changed, in ms; 0 where there is none. Tests are in no build. */
function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  const names = readdirSync(path).filter((name) => !/\.test\.tsx?$/.test(name))
  const inside = names.map((name) => changedAt(join(path, name)))
  return Math.max(stats.mtimeMs, ...inside)
}
