import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Quoted, textDirective } from './textDirective.ts'

/** Of a page, with what is quoted between brackets. */
function quoted(page: string): Quoted {
  const [before = '', quote = '', after = ''] = page.split(/[[\]]/)
  return { before, quote, after }
}

/** The parts of the directive, read as a browser does. */
function parts(page: string): string[] {
  const directive = textDirective(quoted(page))
  expect(directive).toMatch(/^#:~:text=/)
  return directive.slice('#:~:text='.length).split(',').map(decodeURIComponent)
}

describe('a link to words', () => {
  it('has them alone where they come first', () => {
    expect(parts('Nước chảy [từ năm giờ sáng] mai.')).toEqual(['từ năm giờ sáng'])
  })

  it('writes what has a meaning of its own in another way', () => {
    expect(textDirective(quoted('A [tổ 3-4, B & C] đi.'))).toBe(
      '#:~:text=t%E1%BB%95%203%2D4%2C%20B%20%26%20C',
    )
  })

  it('names what stands around words that came before', () => {
    expect(parts('Tổ một trữ nước. Tổ hai [trữ nước] ngay.')).toEqual(['hai-', 'trữ nước', '-ngay.'])
  })

  it('takes more of it until it is told apart', () => {
    expect(parts('Ông An nói sẽ về nhà. Bà An nói sẽ [về nhà] rồi.')).toEqual(['sẽ-', 'về nhà', '-rồi.'])
    expect(parts('Ông An sẽ về nhà. Bà An sẽ [về nhà]. Hết.')).toEqual(['An sẽ-', 'về nhà', '-. Hết.'])
    expect(parts('Ông An sẽ về. Bà An sẽ [về].')).toEqual(['Bà An sẽ-', 'về'])
  })

  it('knows that browsers see no accents and no case', () => {
    expect(parts('Con ma về. Cho [Má] quà.')).toEqual(['Cho-', 'Má', '-quà.'])
    expect(parts('Dong sông. Bên [đông] kia.')).toEqual(['Bên-', 'đông', '-kia.'])
  })

  it('has whole words, where a part of one is selected', () => {
    expect(parts('Nước ch[ảy mạ]nh lắm.')).toEqual(['chảy mạnh'])
  })

  it('has the ends of what is long or of several paragraphs', () => {
    expect(parts('Mở đầu.\n[Một hai ba bốn năm.\nSáu bảy tám chín mười.]\nHết.')).toEqual([
      'Một hai ba bốn',
      'bảy tám chín mười.',
    ])
    const long = `Đầu tiên là đây, ${'và '.repeat(60)}cuối cùng là đó`
    expect(parts(`[${long}].`)).toEqual(['Đầu tiên là đây,', 'cuối cùng là đó'])
  })

  it('has more of the end where that came earlier', () => {
    expect(parts('[A b c d e một hai ba bốn.\nX một hai ba bốn.] Z')).toEqual([
      'A b c d',
      'X một hai ba bốn.',
    ])
  })

  it('takes the words before from the paragraph before', () => {
    expect(parts('Hết giờ.\nTrữ nước.\nBắt đầu:\n[Trữ nước.]\nXong.')).toEqual([
      'đầu:-',
      'Trữ nước.',
      '-Xong.',
    ])
  })

  it('can always be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (quote, before, after) => {
        const read = textDirective({ before, quote, after })
        expect(() => decodeURIComponent(read)).not.toThrow()
        expect(read.slice('#:~:text='.length)).not.toMatch(/[&#\s]/)
      }),
      // The same ones in every run, so that a failure is nobody's luck; it prints the seed.
      { seed: 20_261_125 },
    )
  })
})
