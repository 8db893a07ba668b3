import { describe, expect, it } from 'vitest'
import { fold, indexedWords, wordsOf } from './fold.ts'

const vowels = [...'aăâeêioôơuưy']
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
/** Every letter of Vietnamese that is none of ASCII, and what it folds to. */
const letters = vowels.flatMap((vowel) =>
  tones.map((tone) => [`${vowel}${tone}`.normalize('NFC'), vowel.normalize('NFD')[0] ?? ''] as const),
)

/** The ways in which it may be composed: whole, in parts, and as Windows-1258 has it, the tone alone apart. */
function compositions(letter: string): string[] {
  const parts = [...letter.normalize('NFD')]
  const isToneLast = parts.length === 3
  const half = isToneLast ? [`${parts.slice(0, 2).join('').normalize('NFC')}${parts[2]}`] : []
  return [letter, letter.normalize('NFD'), ...half]
}

describe('fold', () => {
  it.each([...letters, ['đ', 'd'] as const])(
    'makes %s to %s, however it is composed, small or large',
    (letter, folded) => {
      for (const written of [...compositions(letter), ...compositions(letter.toUpperCase())]) {
        expect(fold(written)).toBe(folded)
        expect(fold(fold(written))).toBe(folded)
        expect(wordsOf(`b${written}n`)).toMatchObject([{ folded: `b${folded}n`, typed: `b${letter}n` }])
      }
    },
  )

  it('strips accents and tones of whole texts', () => {
    const text = 'Đường về Khu Công nghệ cao'
    expect(fold(text)).toBe('duong ve khu cong nghe cao')
    expect(fold(text.normalize('NFD'))).toBe(fold(text))
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

  it.each([
    ['hoà hoá hoả hoã hoạ', 'hòa hóa hỏa hõa họa'],
    ['khoè khoé khoẻ khoẽ khoẹ', 'khòe khóe khỏe khõe khọe'],
    ['thuỳ thuý thuỷ thuỹ thuỵ', 'thùy thúy thủy thũy thụy'],
    ['Uỷ ban', 'Ủy ban'],
  ])('takes the newer and the older place of a tone for one: %s', (newer, older) => {
    const typed = (text: string) => wordsOf(text).map((each) => each.typed)
    expect(typed(newer)).toEqual(typed(older))
    expect(typed(newer.normalize('NFD'))).toEqual(typed(older))
  })

  it.each(['quý', 'quỳ', 'quỷ', 'giá', 'toán', 'khuỷu', 'thuở', 'hoài', 'café'])(
    'leaves the only place of a tone: %s',
    (text) => {
      expect(wordsOf(text)).toMatchObject([{ typed: text }])
    },
  )
})

describe('indexedWords', () => {
  it('has every word folded, in order, and the different ones as typed', () => {
    const { folded, typed } = indexedWords('Hội nghị, hội nghi; \u200B hoà')
    expect(folded).toEqual(['hoi', 'nghi', 'hoi', 'nghi', 'hoa'])
    expect([...typed]).toEqual(['hội', 'nghị', 'nghi', 'hòa'])
  })
})
