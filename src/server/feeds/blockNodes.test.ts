import { toHtml } from 'hast-util-to-html'
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../contract/blocks.ts'
import { absoluteFrom } from '../pageAddresses.ts'
import { blockNodes } from './blockNodes.ts'

const absolute = absoluteFrom('https://tin.example.vn')
const html = (...blocks: Block[]) => toHtml(blockNodes(blocks, absolute))

describe('a block of a feed', () => {
  it.each<[string, Block, string]>([
    [
      'a paragraph',
      {
        type: 'paragraph',
        text: [
          'Chợ phiên họp ',
          { mark: 'strong', text: ['sáng ', { mark: 'em', text: ['thứ bảy'] }] },
          { lineBreak: true },
          { lang: 'en', text: ['market day'] },
          { link: '/articles/cho-phien', text: ['chi tiết'] },
          { link: 'mailto:cho@example.vn', text: ['thư'] },
        ],
      },
      '<p>Chợ phiên họp <strong>sáng <em>thứ bảy</em></strong><br><span lang="en">market day</span>' +
        '<a href="https://tin.example.vn/articles/cho-phien">chi tiết</a><a href="mailto:cho@example.vn">thư</a></p>',
    ],
    ['a heading', { type: 'heading', level: 3, text: ['Giờ mở cửa'] }, '<h3>Giờ mở cửa</h3>'],
    [
      'a picture',
      {
        type: 'picture',
        src: '/pictures/cho.webp',
        alt: 'Cổng chợ',
        width: 1200,
        height: 800,
        caption: ['Cổng ', { mark: 'em', text: ['chợ'] }],
        credit: 'Ảnh: Đỗ Lan',
        variants: [
          { src: '/pictures/cho-480.avif', width: 480, mediaType: 'image/avif' },
          { src: '/pictures/w_480,h_320.webp', width: 480, mediaType: 'image/webp' },
          { src: 'https://cdn.example.vn/cho-960.webp', width: 960, mediaType: 'image/webp' },
        ],
      },
      '<figure><img src="https://tin.example.vn/pictures/cho.webp" alt="Cổng chợ" width="1200" height="800" ' +
        'srcset="https://tin.example.vn/pictures/w_480,h_320.webp 480w, https://cdn.example.vn/cho-960.webp 960w" ' +
        'sizes="(max-width: 42rem) 100vw, 40rem">' +
        '<figcaption>Cổng <em>chợ</em> <small>Ảnh: Đỗ Lan</small></figcaption></figure>',
    ],
    [
      'a picture that only decorates',
      { type: 'picture', src: 'https://anh.example.vn/a.png', alt: '', width: 10, height: 10 },
      '<figure><img src="https://anh.example.vn/a.png" alt="" width="10" height="10"></figure>',
    ],
    [
      'a list',
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          [
            { type: 'paragraph', text: ['Nộp đơn'] },
            { type: 'list', ordered: false, items: [[{ type: 'paragraph', text: ['bản chính'] }]] },
          ],
        ],
      },
      '<ol start="3"><li><p>Nộp đơn</p><ul><li><p>bản chính</p></li></ul></li></ol>',
    ],
    [
      'a quote',
      { type: 'quote', body: [{ type: 'paragraph', text: ['Nước rút rồi.'] }], cite: ['Bà Tư'] },
      '<blockquote><p>Nước rút rồi.</p><footer><cite>Bà Tư</cite></footer></blockquote>',
    ],
    [
      'a table',
      {
        type: 'table',
        caption: ['Mực nước'],
        head: [
          [
            { text: ['Trạm'], header: true, rowSpan: 2 },
            { text: ['Giờ'], header: true, colSpan: 2 },
          ],
        ],
        rows: [[{ text: ['Cầu Mây'], header: true }, { text: ['2,4 m'] }]],
      },
      '<table><caption>Mực nước</caption><thead><tr><th rowspan="2" scope="col">Trạm</th><th colspan="2" scope="col">Giờ</th>' +
        '</tr></thead><tbody><tr><th scope="row">Cầu Mây</th><td>2,4 m</td></tr></tbody></table>',
    ],
    ['preformatted text', { type: 'preformatted', text: 'a  <b>\n c' }, '<pre>a  &#x3C;b>\n c</pre>'],
    ['a rule', { type: 'rule' }, '<hr>'],
    [
      'a recording',
      { type: 'media', kind: 'audio', src: '/media/loa.mp3', caption: ['Bản tin loa'] },
      '<figure><audio controls preload="none" src="https://tin.example.vn/media/loa.mp3"></audio>' +
        '<figcaption>Bản tin loa</figcaption></figure>',
    ],
    [
      'a film',
      { type: 'media', kind: 'video', src: '/media/hoi.mp4', poster: '/media/hoi.jpg' },
      '<figure><video controls preload="none" src="https://tin.example.vn/media/hoi.mp4" ' +
        'poster="https://tin.example.vn/media/hoi.jpg"></video></figure>',
    ],
    [
      'a player of another site',
      { type: 'embed', provider: 'YouTube', url: 'https://www.youtube.com/embed/x?a=1&b=2', title: '' },
      '<p><a href="https://www.youtube.com/embed/x?a=1&#x26;b=2">YouTube</a></p>',
    ],
  ])('is markup: %s', (_name, block, expected) => {
    expect(html(block)).toBe(expected)
  })

  it('keeps what looks like markup as text', () => {
    const markup = '<script>alert("x")</script> & ]]> &amp; 😀 đ'
    const made = html(
      { type: 'paragraph', text: [markup] },
      { type: 'picture', src: '/a.png', alt: '"><script>', width: 1, height: 1 },
    )
    const names = DomUtils.getElementsByTagName(() => true, parseDocument(made)).map(({ name }) => name)
    expect(names).toEqual(['p', 'figure', 'img'])
    expect(made).toContain('&#x3C;script>alert("x")&#x3C;/script> &#x26; ]]> &#x26;amp; 😀 đ')
  })
})
