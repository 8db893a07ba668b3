import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const Chunk = v.object({
  file: v.string(),
  name: v.optional(v.string()),
  imports: v.optional(v.array(v.string()), []),
  css: v.optional(v.array(v.string()), []),
  assets: v.optional(v.array(v.string()), []),
})
type Chunk = v.InferOutput<typeof Chunk>

/** What Vite built for the browser: the scripts and styles of a page's module, null for a page that is in the entry. */
export type BuiltModules = {
  /** Addresses, the entry's first: all that the page needs, so that none is found only once another has come. */
  scripts(module: string | null): string[]
  css(module: string | null): string
  /** Addresses of the same styles. */
  styles(module: string | null): string[]
  /** Addresses of the fonts that every page is set in: their styles, then their files. */
  fonts: string[]
  /** The script that stands in the page itself. */
  boot: string
}

/** Reads Vite's manifest and the files that stand in the page itself. */
export function readBuiltModules(folder: string): BuiltModules {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8').trim()
  const manifest = v.parse(v.record(v.string(), Chunk), JSON.parse(text('.vite/manifest.json')))
  const chunk = (key: string): Chunk => {
    const found = manifest[key]
    if (!found) throw new Error(`the build has no ${key}`)
    return found
  }
  const entry = Object.keys(manifest).find((key) => manifest[key]?.name === 'app') ?? 'app'

  const fonts = chunk('src/app/styles/fonts.css')

  /** A chunk and what it imports, what is imported first. */
  const closure = (key: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(key)) return seen
    for (const imported of chunk(key).imports) closure(imported, seen)
    return seen.add(key)
  }
  const chunks = (module: string | null) =>
    [...(module === null ? closure(entry) : closure(module, closure(entry)))].map(chunk)
  const styleFiles = (module: string | null) => [...new Set(chunks(module).flatMap(({ css }) => css))]

  return {
    scripts(module) {
      const first = chunk(entry).file
      const others = chunks(module).filter(({ file }) => file !== first)
      return [first, ...others.map(({ file }) => file)].map((file) => `/${file}`)
    },
    css: (module) =>
      styleFiles(module)
        .map((file) => text(file))
        .join('\n'),
    styles: (module) => styleFiles(module).map((file) => `/${file}`),
    fonts: [fonts.file, ...fonts.assets].map((file) => `/${file}`),
    boot: text(chunk('src/app/boot.ts').file),
  }
}
