import { describe, expect, it } from 'vitest'
import type { Block } from '../../../contract/blocks.ts'
import { blocksFromMarkup } from './markup.ts'
import { parseMarkup } from './tree.ts'
import { wordShare } from './words.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, at) => `từ${at}`)
const paragraph = (words: readonly string[]): Block => ({ type: 'paragraph', text: [words.join(' ')] })

describe('the share of words kept', () => {
  it('is whole where every word is kept, whatever holds it', () => {
    const html = `<h1>Một</h1><p>hai<b>ba</b> <q>bốn</q><br>năm</p><table><caption>sáu</caption><tr><th>bảy<td>tám</table>
      <ol><li>chín<ul><li>mười</ul></ol><blockquote>a <cite>b</cite></blockquote><pre>c\nd</pre><dl><dt>e<dd>f</dl>
      <figure><img src="https://xa.example/a.jpg" alt="không tính"><figcaption>g <i class=credit>h</i></figcaption></figure>
      <p>https://youtu.be/abcdefghijk</p><iframe src="https://youtu.be/abcdefghijk" title="x">y</iframe><object data="https://youtu.be/abcdefghijk">y</object><script>z</script>`
    expect(blocksFromMarkup(html).words).toEqual({ kept: 17, total: 17 })
    expect(blocksFromMarkup('').words).toEqual({ kept: 0, total: 0 })
  })

  it('is whole where a quote’s end says whose it is', () => {
    const html = '<blockquote>hay<cite>Năm</cite></blockquote><p>Đọc (<cite>Sách</cite>), rồi</p>'
    expect(blocksFromMarkup(html).words).toEqual({ kept: 5, total: 5 })
  })

  it('sees words that are missing, changed or out of order', () => {
    const roots = parseMarkup('<p>một hai</p><p>ba bốn</p>')
    expect(wordShare(roots, [paragraph(['một', 'hai', 'ba', 'bốn'])])).toEqual({ kept: 4, total: 4 })
    expect(wordShare(roots, [paragraph(['một', 'thêm', 'ba', 'bốn'])])).toEqual({ kept: 3, total: 4 })
    expect(wordShare(roots, [paragraph(['ba', 'bốn', 'một', 'hai'])])).toEqual({ kept: 2, total: 4 })
    expect(wordShare(roots, [paragraph(['mộthai', 'ba', 'bốn'])])).toEqual({ kept: 2, total: 4 })
    expect(wordShare(roots, [])).toEqual({ kept: 0, total: 4 })
  })

  it('sees a loss in a text too long to compare as a whole', () => {
    const words = numbers(12_000)
    const roots = parseMarkup(words.join(' '))
    expect(wordShare(roots, [paragraph(words)])).toEqual({ kept: 12_000, total: 12_000 })
    const half = words.map((word, at) => (at % 2 === 0 ? word : `khác${at}`))
    expect(wordShare(roots, [paragraph(half)]).kept).toBe(1)
    expect(wordShare(roots, [paragraph(words.filter((_, at) => at % 10 > 0))])).toEqual({
      kept: 10_800,
      total: 12_000,
    })
  })
})
