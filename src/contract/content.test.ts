import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Block, blockText } from './blocks.ts'
import { Inline, plainText } from './inline.ts'
import { fieldErrors } from './issues.ts'
import { LinkUrl, SourceUrl, Words } from './text.ts'

const accepts = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success

describe('addresses', () => {
  it('follow http(s), mailto, tel and the site itself', () => {
    for (const url of [
      'https://a.vn/x',
      'http://a.vn',
      'mailto:a@b.vn',
      'tel:+84123',
      '/days/2019-07-10',
      '/',
    ])
      expect(accepts(LinkUrl, url), url).toBe(true)
  })

  it('refuse whatever could run, or lead elsewhere unseen', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//evil.example',
      '/\\evil.example',
      'relative',
      '',
    ])
      expect(accepts(LinkUrl, url), url).toBe(false)
  })

  it('load from http(s) and the site only', () => {
    expect(accepts(SourceUrl, '/sample/a.svg')).toBe(true)
    expect(accepts(SourceUrl, 'https://a.vn/a.jpg')).toBe(true)
    expect(accepts(SourceUrl, 'mailto:a@b.vn')).toBe(false)
    expect(accepts(SourceUrl, 'data:image/png;base64,AA')).toBe(false)
  })
})

describe('text', () => {
  it('has no half of a character: JSON can escape one, and UTF-8 cannot write it', () => {
    expect(v.parse(Words, 'cầu \ud83d mới\udc00')).toBe('cầu \ufffd mới\ufffd')
    expect(v.parse(Words, '😀')).toBe('😀')
    const refused = v.safeParse(Block, 'x\ud800').issues ?? []
    expect(fieldErrors(refused)).toMatchObject([{ message: expect.stringContaining('x\ufffd') }])
  })

  it('becomes NFC', () => {
    expect(v.parse(Words, 'Thứ tư'.normalize('NFD'))).toBe('Thứ tư')
    expect(v.parse(Inline, { mark: 'em', text: ['Đánh giá'.normalize('NFD')] })).toEqual({
      mark: 'em',
      text: ['Đánh giá'],
    })
  })

  it('has to say something where words are asked for', () => {
    expect(accepts(Words, '  ')).toBe(false)
  })
})

describe('blocks', () => {
  it('nest, and drop what the contract does not know', () => {
    const list = {
      type: 'list',
      ordered: true,
      items: [
        [
          { type: 'paragraph', text: ['một'], onclick: 'x' },
          { type: 'list', ordered: false, items: [] },
        ],
      ],
    }
    expect(v.parse(Block, list)).toEqual({
      type: 'list',
      ordered: true,
      items: [
        [
          { type: 'paragraph', text: ['một'] },
          { type: 'list', ordered: false, items: [] },
        ],
      ],
    })
  })

  it('refuse unknown types, marks and unsafe links at any depth', () => {
    expect(accepts(Block, { type: 'html', html: '<b>' })).toBe(false)
    expect(accepts(Block, { type: 'heading', level: 1, text: [] })).toBe(false)
    const quote = (text: unknown) => ({ type: 'quote', body: [{ type: 'paragraph', text: [text] }] })
    expect(accepts(Block, quote({ mark: 'blink', text: [] }))).toBe(false)
    expect(accepts(Block, quote({ link: 'javascript:x', text: ['a'] }))).toBe(false)
    expect(accepts(Block, quote({ link: '/x', text: ['a'] }))).toBe(true)
  })

  it('embed players of other sites, never a page of this one', () => {
    const embed = (url: string) => ({ type: 'embed', provider: 'Kênh', url, title: 'Phim' })
    expect(accepts(Block, embed('https://video.example/1'))).toBe(true)
    expect(accepts(Block, embed('/uploads/page.html'))).toBe(false)
  })

  it('give their words to search', () => {
    expect(plainText(['một ', { mark: 'strong', text: ['hai'] }, { lineBreak: true }, 'ba'])).toBe(
      'một hai ba',
    )
    expect(
      blockText([
        { type: 'paragraph', text: ['đoạn'] },
        { type: 'rule' },
        { type: 'quote', body: [{ type: 'paragraph', text: ['lời'] }], cite: ['người nói'] },
        { type: 'table', head: [[{ text: ['cột'] }]], rows: [[{ text: ['ô'] }]] },
      ]),
    ).toBe('đoạn\nlời\nngười nói\ncột ô')
  })
})

describe('inlines inside each other', () => {
  const nested = (object: object, end: unknown) =>
    Array.from({ length: 45 }).reduce((inner) => ({ ...object, text: [inner] }), end)

  it.each([{ mark: 'em' }, { link: '/' }, { lang: 'en' }])('are looked at once each: %j', (object) => {
    expect(accepts(Inline, nested(object, 'x'))).toBe(true)
    expect(accepts(Inline, nested(object, 4.5))).toBe(false)
  })

  it('without a name that tells what they are are not looked into', () => {
    const { issues = [] } = v.safeParse(Inline, nested({ other: 'x' }, 'x'))
    expect(issues.map(({ message }) => message)).toEqual([
      'must be text, or an object with a mark, a link, a lang or a lineBreak',
    ])
  })
})
