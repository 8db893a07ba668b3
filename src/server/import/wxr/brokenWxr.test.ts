import { describe, expect, it } from 'vitest'
import { articleOf, exportEnd, exportOf, exportStart, post, readExport, readPieces } from './testing.ts'

describe('a broken or hostile export', () => {
  it.each([
    [
      'cut off',
      `${exportStart}<item>${post(1, 'Một.')}</item><item>${post(2, 'Hai.').slice(0, 90)}`,
      'is not closed',
    ],
    [
      'with entities of its own',
      `<!DOCTYPE rss [<!ENTITY a "aaa">]>${exportOf(post(2, 'Hai.'))}`,
      'entities',
    ],
    [
      'cut off after an element closed in its own tag',
      `${exportStart}<item><excerpt:encoded/>`,
      'is not closed',
    ],
    ['with an end tag missing', exportOf(`${post(1, 'Một.')}<category>`), '<category> is not closed'],
    ['too deep', exportOf(post(1, 'Một.'), '<a>'.repeat(300)), 'nested'],
    ['with attributes without end', exportOf(`<a ${'b="c" '.repeat(2_001)}/>`), 'attributes'],
    ['with a huge attribute', exportOf(`<a b="${'x'.repeat(17_000_000)}`), 'too long'],
    ['with a huge field', exportOf(post(2, 'x'.repeat(17_000_000))), 'too long'],
    ['with a huge title', exportOf(`<title>${'x &amp; '.repeat(300_000)}</title>`), 'too long'],
  ])('%s ends in one reason', async (_, text, reason) => {
    const readings = await readExport(text)
    expect(readings.at(-1)).toEqual({ unreadable: expect.stringContaining(reason), line: expect.any(Number) })
    expect(readings.filter((reading) => 'unreadable' in reading)).toHaveLength(1)
  })

  it('keeps the posts before the break, and says where it is', async () => {
    const readings = await readExport(`${exportOf(post(1, 'Một.')).replace(exportEnd, '')}\n<item><title>Hai`)
    expect(readings).toMatchObject([{ candidate: { article: { title: 'Bài 1' } } }, { line: 6 }])
  })
})

describe('a long export', () => {
  it('is read no further ahead than a piece', async () => {
    let asked = 0
    async function* pieces() {
      asked = 0
      yield exportStart
      for (let id = 1; id <= 20_000; id++) {
        asked = id
        const item = post(id, `Đoạn của bài ${id}.`)
        yield `<item>${id % 10 === 0 ? item : item.replace('publish', 'draft')}</item>`
      }
      yield exportEnd
    }
    let read = 0
    let ahead = 0
    for await (const reading of readPieces(pieces)) {
      read++
      if (read % 100 === 0) expect(articleOf(reading).title).toBe(`Bài ${read * 10}`)
      ahead = Math.max(ahead, asked - read * 10)
    }
    expect(read).toBe(2_000)
    expect(ahead).toBe(0)
  })
})
