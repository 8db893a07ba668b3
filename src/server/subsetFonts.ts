import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { renameFont } from './fontName.ts'
import { fontText } from './fontText.ts'

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/fonts')

/** What the styles use: kerning, marks in their places, figures that line up. Small capitals and their like go. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'lnum', 'tnum']

const wght = { min: 400, max: 700 }

/** The ids of the names that the licence wants kept: copyright, trademark, licence and its address. */
const preserveNameIds = [0, 7, 13, 14]

type Made = { name: string; source: string; variationAxes: Record<string, number | typeof wght> }

const RESERVED = /Source ?(Serif ?4|Sans ?3)( ?Variable|VF)?/g

// A changed font may not bear the reserved name "Source": see docs/decisions/008-fonts.md.
export const fonts = {
  'serif.woff2': {
    name: 'DatelineSerif',
    source: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    // One drawing for all sizes, made for text: the second axis would double the file.
    variationAxes: { wght, opsz: 20 },
  },
  'sans.woff2': {
    name: 'DatelineSans',
    source: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    variationAxes: { wght },
  },
} satisfies Record<string, Made>

/** A Vite plugin that makes the two web fonts from the full ones; style sheets name them `made-fonts/serif.woff2` and `made-fonts/sans.woff2`. */
export function subsetFonts(): Plugin {
  return {
    name: 'subset-fonts',
    // Unit tests load no styles.
    apply: (_, { mode }) => mode !== 'test',
    async config() {
      const made = Object.entries(fonts).map(async ([file, font]) => [
        `made-fonts/${file}`,
        await cached(file, font),
      ])
      return { resolve: { alias: Object.fromEntries(await Promise.all(made)) } }
    },
  }
}

/** The bytes of the full font. */
export async function readSource({ source }: Made): Promise<Buffer> {
  return await readFile(fileURLToPath(import.meta.resolve(source)))
}

/** The path of a made font. It is made once for each version of its source and of what is kept of it. */
async function cached(file: string, font: Made): Promise<string> {
  const source = await readSource(font)
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify([font, keepFeatures, preserveNameIds, fontText]))
  const folder = join(CACHE, key.digest('hex').slice(0, 16))
  const path = join(folder, file)
  if (existsSync(path)) return path
  await mkdir(folder, { recursive: true })
  // Under another name until it is whole: two builds may run at once.
  const unfinished = `${path}.${process.pid}`
  await writeFile(unfinished, await makeFont(source, font, 'woff2'))
  await rename(unfinished, path)
  return path
}

/** The font of `source`'s bytes in `targetFormat`, with the characters of our texts and no others, under its own name. */
export async function makeFont(
  source: Buffer,
  { name, variationAxes }: Made,
  targetFormat: 'woff2' | 'sfnt',
): Promise<Buffer> {
  const options = { targetFormat, keepFeatures, preserveNameIds, variationAxes }
  return await subsetFont(renameFont(source, RESERVED, name), fontText, options)
}
