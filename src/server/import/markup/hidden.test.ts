import { describe, expect, it } from 'vitest'
import { blockText } from '../../../contract/blocks.ts'
import { blocksFromMarkup } from './markup.ts'
import { blocksOf, paragraph } from './testing.ts'

describe('what is closed until a script opens it', () => {
  it.each([
    '<div hidden>Một</div><p style="color:red; DISPLAY : none">Hai</p>',
    '<div style="display:none"><p>Một</p><div hidden="until-found"><p>Hai</p></div></div>',
    '<section hidden><p>Một<img src="/a.jpg"></p></section><pre hidden>Hai</pre>',
    '<dl hidden><dd>Một</dd></dl><table><tr style="display:none"><td>Hai</td></tr></table>',
  ])('is text as any other: %s', (html) => {
    const { body, words } = blocksFromMarkup(html)
    expect(body.map((block) => blockText([block]))).toEqual(['Một', 'Hai'])
    expect(words).toEqual({ kept: 2, total: 2 })
  })

  it('keeps the items of a list', () => {
    expect(blocksOf('<ul><li>một<li hidden>hai</ul>')).toMatchObject([
      { items: [[paragraph('một')], [paragraph('hai')]] },
    ])
  })
})
