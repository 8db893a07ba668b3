import { describe, expect, it } from 'vitest'
import { encodingOf, isEncoding } from './encoding.ts'
import { NotText, sourceText } from './sourceText.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')
const feed = (declared: string, text: string) =>
  `<?xml version="1.0"${declared}?><rss><title>${text}</title></rss>`

/** "Thông báo cấp nước ở Việt Nam" as windows-1258 has it: tones stand behind their vowels. */
const in1258 = 'Th\xf4ng b\xe1o c\xe2\xecp n\xfd\xf5\xecc \xf5\xd2 Vi\xea\xf2t Nam'

async function read(bytes: Uint8Array, given?: string, declared?: string): Promise<string> {
  const source = {
    declared,
    async *open() {
      // In pieces that cut characters.
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
    },
  }
  const text = await sourceText(source, given)
  expect(text.head).toBe(await text.whole())
  return text.whole()
}

describe('the encoding of a source', () => {
  it.each([
    ['UTF-8 that says so', Buffer.from(feed(' encoding="utf-8"', 'Cấp nước')), 'Cấp nước'],
    ['UTF-8 that says nothing', Buffer.from(feed('', 'Cấp nước')), 'Cấp nước'],
    ['UTF-8 that says windows-1252', Buffer.from(feed(' encoding="windows-1252"', 'Cấp nước')), 'Cấp nước'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${feed('', 'Cấp nước')}`), 'Cấp nước'],
    [
      'UTF-16 with a mark',
      Buffer.from(`\ufeff${feed(' encoding="utf-16"', 'Cấp nước')}`, 'utf16le'),
      'Cấp nước',
    ],
    ['UTF-16 without one', Buffer.from(feed(' encoding="utf-16"', 'Cấp nước'), 'utf16le'), 'Cấp nước'],
    ['UTF-16 the other way', Buffer.from(feed('', 'Cấp nước'), 'utf16le').swap16(), 'Cấp nước'],
    ['windows-1252', latin(feed(' encoding="windows-1252"', 'Caf\xe9 \x96 10 \x80')), 'Café – 10 €'],
    ['ISO-8859-1', latin(feed(" encoding='iso-8859-1'", 'Caf\xe9')), 'Café'],
    ['windows-1258', latin(feed(' encoding="windows-1258"', in1258)), 'Thông báo cấp nước ở Việt Nam'],
    ['a meta element', latin(`<!doctype html><html><meta charset="windows-1258"><p>${in1258}`), 'Việt Nam'],
  ])('is seen: %s', async (_, bytes, words) => {
    expect((await read(bytes)).normalize('NFC')).toContain(words)
  })

  it('is what the header says where the source itself says nothing, and never against it', async () => {
    expect(await read(latin(feed('', 'Caf\xe9')), undefined, 'iso-8859-1')).toContain('Café')
    expect(await read(latin(feed(' encoding="windows-1252"', 'Caf\xe9')), undefined, 'utf-8')).toContain(
      'Café',
    )
    expect(await read(Buffer.from(feed('', 'Cấp nước')), undefined, 'us-ascii')).toContain('Cấp nước')
    expect(await read(latin(feed('', 'Caf\xe9')), undefined, 'klingon')).toContain('Café')
  })

  it('is guessed where bytes are not what they say, and that is told', async () => {
    const guess = (text: string) => encodingOf(latin(feed(' encoding="utf-8"', text)), {})
    expect(guess(in1258)).toMatchObject({ label: 'windows-1258', note: expect.stringMatching(/guess/) })
    expect(guess('Caf\xe9 d\xe9j\xe0 vu')).toMatchObject({ label: 'windows-1252', note: expect.any(String) })
  })

  it('stays UTF-8 where a character was cut in two', async () => {
    const cut = Buffer.concat([
      Buffer.from('<rss><p>Cấp nước cho cả xã, đường sá, chợ búa, bến đò, trường học, trạm xá và nhà văn ho'),
      Buffer.from([0xc3]),
      Buffer.from('</p></rss>'),
    ])
    expect(await read(cut)).toContain('nhà văn ho\ufffd</p>')
  })

  it('is the given one above all but a mark', async () => {
    expect(await read(latin(feed(' encoding="windows-1252"', in1258)), 'windows-1258')).toMatch(
      /Vi\u00ea\u0323t/,
    )
    expect(await read(Buffer.from(`\ufeff${feed('', 'Cấp nước')}`), 'windows-1258')).toContain('Cấp nước')
    const wrong = Buffer.concat([Buffer.from('\ufeff'), latin(feed('', in1258))])
    expect((await read(wrong, 'windows-1258')).normalize('NFC')).toContain('Việt Nam')
    await expect(read(Buffer.from(feed('', 'Caf\xe9'), 'latin1'), 'utf-8')).rejects.toThrow(NotText)
  })

  it('is known by the names of the Encoding Standard', () => {
    expect(isEncoding('Windows-1258')).toBe(true)
    expect(isEncoding('tcvn3')).toBe(false)
  })
})
