import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const MODULE = 'virtual:app-files'

/** How the names of what is not fetched ahead end: it comes into the worker's keeping when it is first used. */
const later = ['/en.ts', '/DayCalendar.tsx', '/SearchPage.tsx', '/fonts.css', '.woff2', '/boot.ts']

type Chunk = { file: string; css?: string[]; imports?: string[] }

/** A Vite plugin that tells the service worker which files of the app to keep: those that Vite's manifest of the browser's build,
 * which has to come before, names. Their names are of their content, so a worker of another build is another file. */
export function serviceWorker(builtApp: string): Plugin {
  return {
    name: 'service-worker',
    applyToEnvironment: ({ name }) => name === 'worker',
    resolveId: (id) => (id === MODULE ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined
      const manifest = JSON.parse(readFileSync(join(builtApp, '.vite/manifest.json'), 'utf8'))
      return `export const appFiles = ${JSON.stringify(appFiles(manifest))}`
    },
  }
}

/** The addresses of all chunks but those that come later and what only those need, with their styles. Throws where one of these is
 * in no build any more: under its new name it would be fetched ahead. */
export function appFiles(manifest: Record<string, Chunk>): string[] {
  const keys = Object.keys(manifest)
  const unknown = later.filter((end) => !keys.some((key) => key.endsWith(end)))
  if (unknown.length > 0) throw new Error(`The build has nothing that ends with ${unknown.join(', ')}`)
  const isLater = (key: string) => later.some((end) => key.endsWith(end))
  const files = new Set<string>()
  const seen = new Set<string>()
  const take = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(`/${file}`)
    for (const imported of chunk.imports ?? []) take(imported)
  }
  // Keys with an underscore are what others share: taken along with who needs them.
  for (const key of keys) if (!key.startsWith('_') && !isLater(key)) take(key)
  return [...files].sort()
}
