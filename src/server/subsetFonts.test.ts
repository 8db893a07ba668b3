import { expect, test } from 'vitest'
import { directoryEntry } from './fontName.ts'
import { fontText } from './fontText.ts'
import { fonts, makeFont, readSource } from './subsetFonts.ts'

// The vowels, each with no tone and with the five: written apart and put together by the standard, not by our ranges.
const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
)
const small = [...vowels, 'đ'].join('')
const vietnamese = small + small.toUpperCase()

const made = Object.entries(fonts)

test.each(made)(
  '%s has every letter of Vietnamese, and all else that texts are set with',
  async (_, font) => {
    const sfnt = await makeFont(await readSource(font), font, 'sfnt')
    const characters = new Set(charactersOf(sfnt))

    expect(vietnamese).toHaveLength(146)
    expect([...vietnamese].filter((letter) => !characters.has(letter))).toEqual([])
    expect([...characters].sort()).toEqual([...new Set(fontText)].sort())
  },
)

test.each(made)(
  '%s keeps weight alone for an axis, its copyright and licence, and no reserved name',
  async (_, font) => {
    const sfnt = await makeFont(await readSource(font), font, 'sfnt')

    expect(axesOf(sfnt)).toEqual([['wght', 400, 700]])
    const names = namesOf(sfnt)
    expect(names.get(1)).toBe(font.name)
    expect(names.get(0)).toContain('Adobe')
    expect(names.get(13)).toContain('SIL Open Font License')
    const notices = [0, 7]
    expect([...names].filter(([id, name]) => name.includes('Source') && !notices.includes(id))).toEqual([])
  },
)

test.each(made)('%s is small enough to come before the text is read', async (_, font) => {
  const woff2 = await makeFont(await readSource(font), font, 'woff2')

  expect(woff2.toString('latin1', 0, 4)).toBe('wOF2')
  expect(woff2.length).toBeLessThan(40_000)
})

/** What a font says it has: its character map in format 4, for the plane that all our characters are in. */
function charactersOf(font: Buffer): string[] {
  const table = tableOf(font, 'cmap')
  const formats = Array.from({ length: table.readUInt16BE(2) }, (_, at) => table.readUInt32BE(8 + 8 * at))
  const map = table.subarray(formats.find((start) => table.readUInt16BE(start) === 4))
  const twiceSegments = map.readUInt16BE(6)
  const characters: string[] = []
  for (let segment = 0; segment < twiceSegments; segment += 2) {
    const last = map.readUInt16BE(14 + segment)
    const first = map.readUInt16BE(16 + twiceSegments + segment)
    for (let code = first; code <= last && code < 0xffff; code++) characters.push(String.fromCodePoint(code))
  }
  return characters
}

function axesOf(font: Buffer): [tag: string, least: number, most: number][] {
  const table = tableOf(font, 'fvar')
  return Array.from({ length: table.readUInt16BE(8) }, (_, at) => {
    const axis = table.subarray(table.readUInt16BE(4) + table.readUInt16BE(10) * at)
    return [axis.toString('latin1', 0, 4), axis.readInt32BE(4) / 65536, axis.readInt32BE(12) / 65536]
  })
}

function namesOf(font: Buffer): Map<number, string> {
  const table = tableOf(font, 'name')
  const texts = table.subarray(table.readUInt16BE(4))
  return new Map(
    Array.from({ length: table.readUInt16BE(2) }, (_, at) => {
      const [id, length, start] = [12, 14, 16].map((field) => table.readUInt16BE(12 * at + field))
      const bytes = Buffer.from(texts.subarray(start, (start ?? 0) + (length ?? 0)))
      return [id ?? 0, bytes.swap16().toString('utf16le')]
    }),
  )
}

function tableOf(font: Buffer, tag: string): Buffer {
  const entry = directoryEntry(font, tag)
  const start = font.readUInt32BE(entry + 8)
  return font.subarray(start, start + font.readUInt32BE(entry + 12))
}
