import { describe, expect, it } from 'vitest'
import type { MediaFile } from './library.ts'
import { expandShortcodes } from './shortcodes.ts'

function fileOf(name: string, mediaType: string, caption = ''): MediaFile {
  return {
    url: `https://songmay.example/${name}`,
    title: name,
    caption,
    alt: '',
    mediaType,
    width: 0,
    height: 0,
  }
}
const files = new Map([
  ['1', fileOf('hoa.jpg', 'image/jpeg', 'Hoa <b>gạo</b>')],
  ['2', fileOf('la.jpg', 'image/jpeg')],
  ['3', fileOf('bang.pdf', 'application/pdf')],
])

/** The markup without the blank lines round what stands alone. */
function expanded(markup: string): string {
  return expandShortcodes(markup, { own: ['1', '2', '3'], file: (id) => files.get(id) }).replace(
    /\n{2,}/g,
    '',
  )
}

const hoa =
  '<figure><img src="https://songmay.example/hoa.jpg" alt=""><figcaption>Hoa <b>gạo</b></figcaption></figure>'
const la = '<figure><img src="https://songmay.example/la.jpg" alt=""></figure>'
const image = '<img src="/a.jpg" alt="a" />'

describe('shortcodes', () => {
  it.each([
    [
      `[caption id="x" width="3"]${image} Chú thích[/caption]`,
      `<figure>${image}<figcaption>Chú thích</figcaption></figure>`,
    ],
    [
      `[caption width="3" caption="Lời cũ"]${image}[/caption]`,
      `<figure>${image}<figcaption>Lời cũ</figcaption></figure>`,
    ],
    [
      `[caption]<a href="/b">${image}</a>Một <em>hai</em>\nba[/caption]`,
      `<figure><a href="/b">${image}</a><figcaption>Một <em>hai</em> ba</figcaption></figure>`,
    ],
    [`[caption]${image}`, image],
    ['[caption]Chỉ có chữ[/caption]', 'Chỉ có chữ '],
    ['[gallery ids="2,1"]', la + hoa],
    ['[gallery]', hoa + la],
    ['[gallery columns=2 exclude="1"]', la],
    ['[gallery ids="7"]', ''],
    ['[gallery ids=&#8221;2&#8243;]', la],
    ['[vc_single_image image="1"]', hoa],
  ])('with pictures: %s', (markup, expected) => {
    expect(expanded(markup)).toBe(expected)
  })

  it.each([
    ['[embed width="3"]https://youtu.be/AbCdEfGhIj0[/embed]', '<p>https://youtu.be/AbCdEfGhIj0</p>'],
    [
      '[embed]https://a.example/?b=1&amp;c=2[/embed]',
      '<p><a href="https://a.example/?b=1&amp;c=2">https://a.example/?b=1&amp;c=2</a></p>',
    ],
    ['[embed]javascript:alert(1)[/embed]', ''],
    ['[youtube id="AbCdEfGhIj0"]', '<p>https://www.youtube.com/watch?v=AbCdEfGhIj0</p>'],
    ['[youtube=https://youtu.be/AbCdEfGhIj0]', '<p>https://youtu.be/AbCdEfGhIj0</p>'],
    ['[youtube]AbCdEfGhIj0[/youtube]', '<p>https://www.youtube.com/watch?v=AbCdEfGhIj0</p>'],
    ['[vimeo 123456]', '<p>https://vimeo.com/123456</p>'],
    [
      '[video width="3" mp4="/a.mp4" poster="/a.jpg"][/video]',
      '<video src="/a.mp4" poster="/a.jpg"></video>',
    ],
    ['[video src="/a.mp4" /]', '<video src="/a.mp4"></video>'],
    ["[audio src='/a.mp3?x&amp;y']", '<audio src="/a.mp3?x&amp;y"></audio>'],
    ['a[playlist ids="1"]b', 'ab'],
  ])('with media: %s', (markup, expected) => {
    expect(expanded(markup)).toBe(expected)
  })

  it.each([
    ['[vc_row][vc_column width="1/2"]Chữ[/vc_column][/vc_row]', 'Chữ'],
    ['[et_pb_section fb_built="1"]<p>Chữ</p>[/et_pb_section]', '<p>Chữ</p>'],
    ['[fusion_text]Chữ[/fusion_text][elementor-template id="5"]', 'Chữ'],
    ['[vc_custom_heading text="Lời mở"]', '<h2>Lời mở</h2>'],
    ['[vc_raw_html]JTNDcCUzRQ==[/vc_raw_html]Chữ', 'Chữ'],
  ])('of page builders: %s', (markup, expected) => {
    expect(expanded(markup)).toBe(expected)
  })

  it.each(['[1]', '[sic]', '[…]', '[Tờ trình số 5]', '[/khác]', '[captions]', 'a[0] = [b', '[[1]]'])(
    'are not any text in brackets: %s',
    (text) => {
      expect(expanded(text)).toBe(text)
    },
  )

  it('that are escaped are shown', () => {
    expect(expanded('Gõ [[gallery ids="1"]] rồi [[khac]].')).toBe('Gõ [gallery ids="1"] rồi [khac].')
  })

  it('each have an end of their own', () => {
    expect(expanded(`[caption]${image}một[/caption]giữa[caption]${image}hai[/caption]`)).toBe(
      `<figure>${image}<figcaption>một</figcaption></figure>giữa<figure>${image}<figcaption>hai</figcaption></figure>`,
    )
    expect(expanded('[youtube id="AbCdEfGhIj0"] và [youtube]ZbCdEfGhIj0[/youtube]')).toBe(
      '<p>https://www.youtube.com/watch?v=AbCdEfGhIj0</p> và <p>https://www.youtube.com/watch?v=ZbCdEfGhIj0</p>',
    )
  })

  it('without number and end are read in one go', () => {
    const many = '[caption '.repeat(300_000) + '[caption]'.repeat(300_000)
    expect(expandShortcodes(`${many}[/caption]`, { own: [], file: () => undefined })).toContain(
      '[caption [caption',
    )
  })
})
