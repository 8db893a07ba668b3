import { describe, expect, it } from 'vitest'
import { blocksFromMarkup } from './markup.ts'
import { blocksOf, paragraph, picture } from './testing.ts'

const lineBreak = { lineBreak: true }

describe('tables', () => {
  it('keep caption, head, headings and spans', () => {
    const html = `<table border=1><caption>Giá <b>gạo</b></caption><colgroup><col></colgroup>
      <thead><tr><td>Loại<th colspan=2>Giá</thead><tbody><tr><th scope=row rowspan="2">Tẻ<td>10<td>11<tr></tr><tr><td>12<td></tbody>
      <tfoot><tr><td colspan=5000>Hết<td rowspan=0>.</tfoot></table>`
    expect(blocksOf(html)).toEqual([
      {
        type: 'table',
        caption: ['Giá ', { mark: 'strong', text: ['gạo'] }],
        head: [[{ text: ['Loại'] }, { text: ['Giá'], header: true, colSpan: 2 }]],
        rows: [
          [{ text: ['Tẻ'], header: true, rowSpan: 2 }, { text: ['10'] }, { text: ['11'] }],
          [{ text: ['12'] }, { text: [] }],
          [{ text: ['Hết'], colSpan: 1000 }, { text: ['.'] }],
        ],
      },
    ])
  })

  it('have as head the rows on top that are all headings', () => {
    expect(blocksOf('<table><tr><th>a<th>b<tr><th>c<th>d<tr><th>e<td>f<tr><th>g<th>h</table>')).toMatchObject(
      [
        {
          head: [
            [{ header: true }, {}],
            [{}, {}],
          ],
          rows: [
            [{ header: true }, {}],
            [{}, {}],
          ],
        },
      ],
    )
  })

  it('have lines in their cells for paragraphs, lists, quotes and breaks', () => {
    const cell =
      '<p>một</p><ul><li>hai<li>ba</ul>bốn<br>năm<br><br>sáu<blockquote>bảy</blockquote><pre>tám\nchín</pre>'
    const words = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
    expect(blocksOf(`<table><tr><td>${cell}<td><img src=/e.png width=9 height=9 alt="☎"> 1`)).toMatchObject([
      {
        rows: [
          [{ text: words.flatMap((word, at) => (at > 0 ? [lineBreak, word] : [word])) }, { text: ['☎ 1'] }],
        ],
      },
    ])
  })

  it.each([
    ['its role', '<table role=presentation><tr><td>một<td>hai</table>'],
    ['a single column', '<table><tr><td>một<tr><td>hai</table>'],
    ['a single cell', '<table><tr><td><p>một</p><p>hai</p></table>'],
    ['a table in it', '<table><tr><td><table><tr><td>một</table><td>hai</table>'],
  ])('that lay out a page are given up: %s', (_, html) => {
    expect(blocksOf(html)).toEqual([paragraph('một'), paragraph('hai')])
  })

  it.each([
    '<img src="/a.jpg">',
    '<p><a href=x><img src="/a.jpg"></a></p>',
    '<ul><li>x<img src="/a.jpg"></ul>',
    '<h2>x</h2>',
    '<hr>',
    '<audio src="/a.mp3"></audio>',
    '<iframe src="https://youtu.be/abcdefghijk"></iframe>',
    '<table><tr><td>1<td>2</table>',
  ])('that hold more than words are given up: %s', (content) => {
    const blocks = blocksOf(`<table><tr><td>một<td>${content}</td><td>hai</table>`)
    expect(blocks).toHaveLength(3)
    expect(blocks.at(0)).toEqual(paragraph('một'))
    expect(blocks.at(2)).toEqual(paragraph('hai'))
  })

  const a = (more: object = {}) => picture('https://xa.example/a.jpg', more)
  const b = (more: object = {}) => picture('https://xa.example/b.jpg', more)

  it.each([
    ['headings', '<tr><th>Loại<th>Ảnh<tr><td>Cam<td><img src="/a.jpg" alt="Cam chín">'],
    ['a head', '<thead><tr><td>Loại<td>Ảnh</thead><tr><td>Cam<td><img src="/a.jpg" alt="Cam chín">'],
    [
      'words in most cells',
      '<tr><td>Loại<td>Ảnh<tr><td>Cam<td><p><a href="/x"><img src="/a.jpg" alt="Cam chín"></a></p>',
    ],
  ])('with %s keep their cells where one is a picture, which comes after them', (_, rows) => {
    const [table, ...rest] = blocksOf(`<table>${rows}</table>`)
    const cells = table?.type === 'table' ? [...table.head, ...table.rows] : []
    expect(cells.map((row) => row.map(({ text }) => text.join()))).toEqual([
      ['Loại', 'Ảnh'],
      ['Cam', 'Cam chín'],
    ])
    expect(rest).toEqual([a({ alt: 'Cam chín' })])
  })

  it('with a caption keep spans, words beside pictures and the pictures’ order', () => {
    const figure =
      '<figure><img src="/b.jpg"><figcaption>Bưởi <i class="credit">Ảnh: Tư</i></figcaption></figure>'
    const html = `<table><caption>Giá<img src="/c.jpg"></caption><tr><td rowspan=2>Cam<td><ul><li>mười<li>một<img src="/a.jpg" alt="Cam chín"></ul>
      <tr><td>${figure}</table>`
    expect(blocksOf(html)).toEqual([
      {
        type: 'table',
        caption: ['Giá'],
        head: [],
        rows: [
          [{ text: ['Cam'], rowSpan: 2 }, { text: ['mười', lineBreak, 'một'] }],
          [{ text: ['Bưởi', lineBreak, 'Ảnh: Tư'] }],
        ],
      },
      picture('https://xa.example/c.jpg'),
      a({ alt: 'Cam chín' }),
      b(),
    ])
    expect(blocksFromMarkup(html).words).toEqual({ kept: 7, total: 7 })
  })

  it.each([
    ['their role', '<table role=presentation><tr><th>Một<th><img src="/a.jpg"><tr><td>Hai<td>Ba</table>'],
    [
      'pictures in half of the cells',
      '<table><tr><td><img src="/a.jpg"><td>Một<tr><td><img src="/b.jpg"><td>Hai</table>',
    ],
    ['a single row', '<table><tr><td>Một<td><img src="/a.jpg"></table>'],
    [
      'a player',
      '<table><tr><th>Một<th>Hai<tr><td><img src="/a.jpg"><td><audio src="/a.mp3"></audio></table>',
    ],
    ['a table', '<table><tr><th>Một<th>Hai<tr><td><img src="/a.jpg"><td><table><tr><td>Ba</table></table>'],
  ])('with a picture and %s are given up', (_, html) => {
    expect(blocksOf(html).map(({ type }) => type)).not.toContain('table')
  })

  it('of pictures over words give each its words, unless the words are a text', () => {
    const of = (name: string, words: string) => `<tr><td><img src="/${name}.jpg"><tr><td>${words}`
    const one = (more: object) => picture('https://xa.example/a.jpg', more)
    expect(blocksOf(`<table>${of('a', 'một')}${of('b', 'hai')}</table>`)).toEqual([
      one({ caption: ['một'] }),
      picture('https://xa.example/b.jpg', { caption: ['hai'] }),
    ])
    const text = 'Chữ '.repeat(200).trim()
    expect(blocksOf(`<table>${of('a', text)}</table>`)).toEqual([one({}), paragraph(text)])
    expect(blocksOf(`<table>${of('a', 'một')}<tr><td>hai</table>`)).toEqual([
      one({}),
      paragraph('một'),
      paragraph('hai'),
    ])
  })

  it('of nothing leave nothing', () => {
    expect(blocksOf('<table><tr><td>&nbsp;<td> <tr><td></table><table></table>')).toEqual([])
  })
})
