import { describe, expect, it } from 'vitest'
import { fold, wordsOf } from './fold.ts'

describe('fold', () => {
  it('strips accents and tones, composed or not, and turns đ into d', () => {
    const text = 'Đường về Khu Công nghệ cao: Ắ ằ ẳ ẵ ặ Â ê ỗ Ơ Ự ỳ ỵ'
    const folded = 'duong ve khu cong nghe cao: a a a a a a e o o u y y'
    expect(fold(text)).toBe(folded)
    expect(fold(text.normalize('NFD'))).toBe(folded)
    expect(fold(folded)).toBe(folded)
  })

  it('drops what takes no room and collapses white space', () => {
    expect(fold(' h\u200Bội\u00AD \n\t\u00A0 ngh\uFEFFị ')).toBe('hoi nghi')
  })

  it('leaves other scripts in one piece', () => {
    expect(fold('한국어 ĐÀ 東京')).toBe('한국어 da 東京')
  })
})

describe('wordsOf', () => {
  it('says where each word stands in the text as it is', () => {
    const text = `«Hội\u200B nghị» 09/7: ${'Đẹp'.normalize('NFD')}`
    const words = wordsOf(text)
    expect(words.map(({ folded }) => folded)).toEqual(['hoi', 'nghi', '09', '7', 'dep'])
    expect(words.map(({ typed }) => typed)).toEqual(['hội', 'nghị', '09', '7', 'đẹp'])
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Hội\u200B',
      'nghị',
      '09',
      '7',
      'Đẹp'.normalize('NFD'),
    ])
  })
})
