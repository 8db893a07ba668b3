import { describe, expect, it } from 'vitest'
import { blocksFromMarkup, HostileMarkup, textFromMarkup } from './markup.ts'
import { blocksOf } from './testing.ts'

const numbered = (count: number, write: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at)).join('')

describe('hostile markup', () => {
  it.each([
    ['deep elements', () => '<div>'.repeat(100_000), /nested more than 400 deep/],
    ['deep inline elements', () => '<b>'.repeat(100_000), /nested/],
    ['deep different ones', () => numbered(100_000, (at) => `<font size=${at}>`), /nested/],
    ['deep lists', () => '<ul><li>'.repeat(100_000), /nested/],
    ['deep tables', () => '<table><tr><td>'.repeat(100_000), /nested/],
    ['a little too deep', () => `${'<div>'.repeat(401)}x`, /nested/],
    [
      'attributes',
      () => `<p ${numbered(30_000, (at) => `a${at}=1 `)}>x`,
      /<p> has more than 2000 attributes/,
    ],
    ['elements', () => '<p>'.repeat(200_000), /more than 100000 elements/],
    [
      'elements by misnesting',
      () => `<p>${numbered(300, (at) => `<b a=${at}>`)}${'<p>x'.repeat(100_000)}`,
      /elements/,
    ],
    ['comments', () => '<!---->'.repeat(200_000), /elements/],
    ['text', () => '<'.repeat(2_100_000), /characters of text/],
    ['length', () => ' '.repeat(8_000_001), /longer than 8000000 characters/],
  ])('is refused for too many: %s', (_, make, message) => {
    const html = make()
    expect(() => blocksFromMarkup(html)).toThrow(HostileMarkup)
    expect(() => textFromMarkup(html)).toThrow(message)
  })

  it.each([
    ['an unclosed quote', `<p title="${'x <b>'.repeat(200_000)}`],
    ['an unclosed comment', `<!-- ${'x <b>'.repeat(200_000)}`],
    ['tables in tables that cannot be', '<table>'.repeat(20_000)],
  ])('comes to nothing: %s', (_, html) => {
    expect(blocksFromMarkup(html).body).toEqual([])
  })

  it.each([
    'div',
    'b',
    'foo',
    'blockquote',
    'figure',
    'pre',
    'object',
    'q',
    'noscript',
    'ul><li',
    'table><tr><td',
    'ul',
  ])('may be as deep as is permitted: %s', (tags) => {
    const times = Math.floor(398 / (tags.split('>').length + (tags.startsWith('table') ? 1 : 0)))
    const { words } = blocksFromMarkup(`<${tags}>`.repeat(times) + 'x '.repeat(1000))
    expect(words).toEqual({ kept: words.total, total: words.total })
    expect(blocksOf(`${`<${tags}>`.repeat(times)}x`).length).toBeGreaterThan(0)
  })

  it('of lists and quotes gives nothing deeper than readers of blocks can bear', () => {
    const depth = (text: string) => text.split('"type":"quote"').length + text.split('"type":"list"').length
    expect(depth(JSON.stringify(blocksOf(`${'<blockquote><ul><li>'.repeat(120)}x`)))).toBeLessThan(40)
  })

  it('may have long attributes and a long text', () => {
    const src = `data:image/png;base64,${'A'.repeat(2_000_000)}`
    expect(
      blocksFromMarkup(`<p data-x='${JSON.stringify(Array(10_000).fill('a b'))}'><img src="${src}"></p>`)
        .body,
    ).toEqual([{ type: 'picture', src, alt: '', width: 0, height: 0 }])
    expect(blocksFromMarkup('<p>chữ</p>'.repeat(20_000)).words).toEqual({ kept: 20_000, total: 20_000 })
    expect(blocksFromMarkup('chữ<br>'.repeat(30_000)).words).toEqual({ kept: 30_000, total: 30_000 })
  })
})
