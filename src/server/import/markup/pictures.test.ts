import { describe, expect, it } from 'vitest'
import { blocksFromMarkup } from './markup.ts'
import { blocksOf, paragraph, picture } from './testing.ts'

const dataPicture = `data:image/png;base64,${'A'.repeat(400)}`
const tiny = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='

describe('pictures', () => {
  it('split their paragraph, with alt and size where the source says them', () => {
    expect(
      blocksOf(
        '<p>Một <a href="/to.jpg"><img src="/a.jpg" alt=" Cầu\nmới " width=640 height="480px"></a> hai</p>',
      ),
    ).toEqual([
      paragraph('Một'),
      picture('https://xa.example/a.jpg', { alt: 'Cầu mới', width: 640, height: 480 }),
      paragraph('hai'),
    ])
  })

  it.each(['width=640', 'width="100%" height=480', 'width=99999 height=9', 'width=auto height=auto'])(
    'have no size by %s',
    (size) => {
      expect(blocksOf(`<img src="/a.jpg" ${size}>`)).toEqual([picture('https://xa.example/a.jpg')])
    },
  )

  it.each([
    ['data-src', `src="${tiny}" data-src="a.jpg"`],
    ['data-original beside a stand-in file', 'src="/img/blank.gif" data-original="a.jpg"'],
    ['data-lazy-src', 'data-lazy-src="a.jpg"'],
    ['the widest of srcset that is of use', 'src="s.jpg" srcset="b.jpg 3000w, a.jpg 1600w, c.jpg 480w"'],
    ['the widest of srcset if none is wide', 'src="s.jpg" srcset="b.jpg 300w, a.jpg 1024w"'],
    ['the densest of srcset', 'src="s.jpg" srcset="b.jpg, a.jpg 2x"'],
    ['data-srcset', `src="${tiny}" srcset="${tiny} 1w" data-srcset="a.jpg 800w"`],
    ['src where nothing else can be loaded', 'src="a.jpg" data-src="javascript:x" srcset=","'],
  ])('come from %s', (_, attributes) => {
    expect(blocksOf(`<img ${attributes}>`)).toEqual([picture('https://xa.example/tin/a.jpg')])
  })

  it('come from the img of a picture, or its sources if that has none', () => {
    const source = '<source srcset="s.webp 800w" type="image/webp">'
    expect(blocksOf(`<picture>${source}<img src="a.jpg"></picture>`)).toEqual([
      picture('https://xa.example/tin/a.jpg'),
    ])
    expect(blocksOf(`<picture>${source}<img src="${tiny}"></picture>`)).toEqual([
      picture('https://xa.example/tin/s.webp'),
    ])
  })

  it('may be inside the address, or files beside a file', () => {
    expect(sourcesOf(`<img src="${dataPicture}">`, undefined)).toEqual([dataPicture])
    expect(sourcesOf('<img src="a%20b.jpg">', 'file:///tin/cau.html')).toEqual(['file:///tin/a%20b.jpg'])
    expect(sourcesOf('<img src="file:///etc/x.png">', 'https://xa.example/')).toEqual([])
    expect(sourcesOf('<img src="data:text/html;base64,AAAA">', undefined)).toEqual([])
  })

  it.each([
    'src="/a.gif" width=1 height=1',
    'src="/a.gif" height=0',
    'src="/a.gif" style="width:1px"',
    'src="/a.gif" style="display: none"',
    'src="/a.gif" style="visibility:hidden"',
    'src="/a.gif" hidden',
    'src="/pixel?id=1"',
    'src="https://t.example/pixel.gif"',
    'src="http://feeds.feedburner.com/~r/xa/~4/abc"',
    'src="https://ad.doubleclick.net/x"',
    'src="https://stats.wordpress.com/b.gif?x"',
    'src="https://www.facebook.com/tr?id=1&ev=x"',
    'src="/images/spacer.gif"',
    `src="${tiny}"`,
    'alt="không có"',
  ])('leave no trace where nobody sees them: %s', (attributes) => {
    expect(blocksOf(`<p>Một<img ${attributes}></p>`)).toEqual([paragraph('Một')])
  })

  it.each([
    'class="emoji" src="/e.svg"',
    'class="wp-smiley x" src="/e.gif"',
    'src="/e.gif" width=16 height=16',
  ])('are their alt where they are letters: %s', (attributes) => {
    expect(blocksOf(`<p>Vui <img alt="🙂" ${attributes}> quá</p>`)).toEqual([paragraph('Vui 🙂 quá')])
  })

  it.each([
    ['before', `<img src="${tiny}" data-src="a.jpg"><noscript><img src="a.jpg"></noscript>`],
    ['of another size', `<img data-src="a.jpg">\n<noscript><img src="a-300x200.jpg?x=1"></noscript>`],
    [
      'after, in a link',
      `<noscript><a href=x><img src="a.jpg"></a></noscript><a href=x><img data-src="a.jpg"></a>`,
    ],
    ['that shows nothing by itself', `<img src="${tiny}"><noscript><img src="a.jpg"></noscript>`],
  ])('are one with their twin %s in a noscript', (_, html) => {
    expect(blocksOf(html)).toMatchObject([{ src: 'https://xa.example/tin/a.jpg' }])
  })

  it('in a noscript beside another picture both stay', () => {
    expect(blocksOf('<img src="a.jpg"><noscript><img src="b.jpg"></noscript>')).toHaveLength(2)
  })
})

/** The addresses of the pictures; those that only an import can load are not of the contract yet. */
function sourcesOf(html: string, baseUrl: string | undefined): string[] {
  return blocksFromMarkup(html, { baseUrl }).body.flatMap((block) =>
    block.type === 'picture' ? block.src : [],
  )
}
