import { describe, expect, it } from 'vitest'
import { blocksOf, paragraph, picture } from './testing.ts'

const a = (alt = '') => picture('https://xa.example/a.jpg', { alt })
const link = (href: string, text: string) => paragraph({ link: `https://xa.example/${href}`, text: [text] })

describe('a link round a picture', () => {
  it('to a file comes after the picture, called by its alt or else the file’s name', () => {
    expect(blocksOf('<p><a href="/vb.pdf"><img src="/a.jpg" alt="Công văn 12"></a> Kèm theo</p>')).toEqual([
      a('Công văn 12'),
      link('vb.pdf', 'Công văn 12'),
      paragraph('Kèm theo'),
    ])
    expect(blocksOf('<a href="/v%C4%83n%20b%E1%BA%A3n.docx"><img src="/a.jpg"></a>')).toEqual([
      a(),
      link('v%C4%83n%20b%E1%BA%A3n.docx', 'văn bản.docx'),
    ])
    expect(blocksOf('<a href="/tai?tep=b%E1%BA%A3n.xls"><picture><img src="/a.jpg"></picture></a>')).toEqual([
      a(),
      link('tai?tep=b%E1%BA%A3n.xls', 'bản.xls'),
    ])
    expect(blocksOf('<a href="/100%.zip"><img src="/a.jpg"></a>')).toEqual([
      a(),
      link('100%.zip', '100%.zip'),
    ])
  })

  it('to a file stays in the line round an icon or what shows nothing', () => {
    const icon = (alt: string) => `<img src="/pdf.gif" width=16 height=16 alt="${alt}">`
    expect(blocksOf(`<p>Tải <a href="/vb.pdf">${icon('')}</a></p>`)).toEqual([
      paragraph('Tải ', { link: 'https://xa.example/vb.pdf', text: ['vb.pdf'] }),
    ])
    expect(blocksOf(`<p><a href="/vb.pdf">${icon('Bản in')}</a></p>`)).toEqual([link('vb.pdf', 'Bản in')])
    expect(blocksOf('<p><a href="/vb.pdf"><img src="/spacer.gif" alt="Bản in"></a></p>')).toEqual([
      link('vb.pdf', 'Bản in'),
    ])
    expect(blocksOf('<p><a href="/vb.odt"><svg><path d=""></svg></a></p>')).toEqual([
      link('vb.odt', 'vb.odt'),
    ])
    expect(blocksOf(`<p><a href="/vb.pdf">${icon('')} Công văn</a></p>`)).toEqual([
      link('vb.pdf', 'Công văn'),
    ])
  })

  it.each(['/to.jpg', '/to.png?x=a.pdf#b', '/khac.html', '/', 'javascript:x.pdf', 'mailto:xa@xa.example'])(
    'is the picture alone where it leads to %s',
    (href) => {
      expect(blocksOf(`<a href="${href}"><img src="/a.jpg" alt="Cầu"></a>`)).toEqual([a('Cầu')])
    },
  )

  it('of a figure keeps the words under the picture', () => {
    const html = '<figure><a href="/vb.pdf"><img src="/a.jpg"></a><figcaption>Trang đầu</figcaption></figure>'
    expect(blocksOf(html)).toEqual([
      picture('https://xa.example/a.jpg', { caption: ['Trang đầu'] }),
      link('vb.pdf', 'vb.pdf'),
    ])
  })
})
