import { describe, expect, it } from 'vitest'
import { hasAccents, type Phrase, readSearchQuery } from './query.ts'

/** Words in a row with `_` between them, an unfinished one with `*`. */
function shown(phrases: readonly Phrase[]): string[] {
  return phrases.map(({ words, isOpen }) => words.map(({ typed }) => typed).join('_') + (isOpen ? '*' : ''))
}

describe('readSearchQuery', () => {
  it.each([
    ['nghị HỘI', ['nghị', 'hội*'], []],
    ['"hội nghị" cao', ['hội_nghị', 'cao*'], []],
    ['cao “hội nghị”', ['cao', 'hội_nghị'], []],
    ['«hội nghị» „sơ kết“', ['hội_nghị', 'sơ_kết'], []],
    ['"hội nghị', ['hội_nghị'], []],
    ['hội"nghị"x', ['hội', 'nghị', 'x*'], []],
    ['hội -điện', ['hội'], ['điện']],
    ['-"cắt điện" nước', ['nước*'], ['cắt_điện']],
    ['nước -cắt-điện', ['nước'], ['cắt', 'điện']],
    ['e-mail 2019-2020', ['e', 'mail', '2019', '2020*'], []],
    ['- a - b', ['a', 'b*'], []],
    ['a -', ['a'], []],
    ['-"', [], []],
    ['""', [], []],
    ['title: {x} NEAR(a) OR*', ['title', 'x', 'near', 'a', 'or*'], []],
    ['hội Hội hội', ['hội', 'hội*'], []],
    ['hoà hòa ', ['hòa'], []],
    ['!? …', [], []],
  ])('%s', (q, wanted, unwanted) => {
    const query = readSearchQuery(q)
    expect({ wanted: shown(query.wanted), unwanted: shown(query.unwanted) }).toEqual({ wanted, unwanted })
  })

  it('takes no more than anyone types', () => {
    const words = Array.from({ length: 90 }, (_, index) => `w${index}`).join(' ')
    expect(readSearchQuery(words).wanted).toHaveLength(20)
  })
})

it.each([
  ['hội nghi', true],
  ['hoi nghi đ', true],
  ['hoi nghi', false],
  ['hoi -nghị', false],
])('hasAccents: %s', (q, has) => {
  expect(hasAccents(readSearchQuery(q))).toBe(has)
})
