import { describe, expect, it } from 'vitest'
import { inlinesFromMarkup } from './markup.ts'
import { base, blocksOf, paragraph, picture } from './testing.ts'

const a = (more: object = {}) => picture('https://xa.example/a.jpg', more)
const b = (more: object = {}) => picture('https://xa.example/b.jpg', more)

describe('figures', () => {
  it.each([
    [
      'figure',
      '<figure><a href="/a.jpg"><img src="/a.jpg"></a><figcaption>Cầu <b>mới</b></figcaption></figure>',
    ],
    [
      'figure with its caption first',
      '<figure><figcaption><p>Cầu <b>mới</b></p></figcaption><img src="/a.jpg"></figure>',
    ],
    [
      'WordPress',
      '<div id="x" class="wp-caption aligncenter"><img src="/a.jpg"><p class="wp-caption-text">Cầu <b>mới</b></p></div>',
    ],
    [
      'WordPress’ old gallery',
      '<dl class="gallery-item"><dt><img src="/a.jpg"></dt><dd class="wp-caption-text gallery-caption">Cầu <b>mới</b></dd></dl>',
    ],
    [
      'a table',
      '<table align=center><tr><td><p><img src="/a.jpg"></p></td></tr><tr><td><div>Cầu <b>mới</b></div></td></tr></table>',
    ],
  ])('keep the words under a picture: %s', (_, html) => {
    expect(blocksOf(`<p>Một</p>${html}<p>Hai</p>`)).toEqual([
      paragraph('Một'),
      a({ caption: ['Cầu ', { mark: 'strong', text: ['mới'] }] }),
      paragraph('Hai'),
    ])
  })

  it('keep whose the picture is', () => {
    const html =
      '<figure><img src="/a.jpg"><figcaption>Cầu <span class="photo-credit">Ảnh: <i>Năm</i></span></figcaption></figure>'
    expect(blocksOf(html)).toEqual([a({ caption: ['Cầu'], credit: 'Ảnh: Năm' })])
  })

  it('keep whose it is of a picture in a figure in a figure, in a cell, in a lead', () => {
    const inner = (credit: string) =>
      `<figure><img src="/a.jpg"><figcaption><i class="credit">${credit}</i></figcaption></figure>`
    expect(
      blocksOf(
        `<figure>${inner('Ảnh: Năm')}<figcaption>Cầu <b class="credit">Ảnh: Tư</b></figcaption></figure>`,
      ),
    ).toEqual([a({ credit: 'Ảnh: Năm' }), paragraph('Cầu', ' Ảnh: Tư')])
    expect(
      JSON.stringify(blocksOf(`<table><tr><th>${inner('Ảnh: Năm')}<th>1<tr><td>2<td>3</table>`)),
    ).toContain('Ảnh: Năm')
    expect(inlinesFromMarkup(inner('Ảnh: Năm'), { baseUrl: base })).toEqual(['Ảnh: Năm'])
  })

  it('with several pictures keep each one’s words, and their common ones after them', () => {
    const html = `<figure class="wp-block-gallery"><ul><li><figure><img src="/a.jpg"><figcaption>Một</figcaption></figure></li>
      <li><figure><img src="/b.jpg"></figure></li></ul><figcaption>Cả hai <em class=credit>Năm</em></figcaption></figure>`
    expect(blocksOf(html)).toEqual([
      a({ caption: ['Một'] }),
      b(),
      paragraph('Cả hai ', { mark: 'em', text: ['Năm'] }),
    ])
  })

  it('give their words to a table, a player’s file or a quote, and put them after anything else', () => {
    const figure = (html: string) => `<figure>${html}<figcaption>Lời</figcaption></figure>`
    const [table, media, quote] = blocksOf(
      [
        figure('<table><tr><td>1<td>2</table>'),
        figure('<video src="/a.mp4"></video>'),
        figure('<blockquote>Hay</blockquote>'),
      ].join(''),
    )
    expect(table).toMatchObject({ type: 'table', caption: ['Lời'] })
    expect(media).toMatchObject({ type: 'media', caption: ['Lời'] })
    expect(quote).toMatchObject({ type: 'quote', cite: ['Lời'] })
    expect(blocksOf(figure('<pre>x</pre>'))).toEqual([{ type: 'preformatted', text: 'x' }, paragraph('Lời')])
    expect(blocksOf(figure('<div>\nhttps://vimeo.com/12345\n</div>'))).toMatchObject([
      { type: 'embed' },
      paragraph('Lời'),
    ])
    expect(blocksOf(figure(''))).toEqual([paragraph('Lời')])
    expect(blocksOf('<figure><p>Một</p><img src="/a.jpg"></figure>')).toEqual([paragraph('Một'), a()])
  })

  it('keep a picture among the words of another, and words of no figure', () => {
    expect(
      blocksOf('<figure><img src="/a.jpg"><figcaption>Lời<img src="/b.jpg"></figcaption></figure>'),
    ).toEqual([a(), b(), paragraph('Lời')])
    expect(blocksOf('<figcaption>Lời</figcaption>')).toEqual([paragraph('Lời')])
  })
})
