import { expect, it } from 'vitest'
import { piecesOf, sentencesOf } from './sentences.ts'

const split = (text: string) =>
  sentencesOf([{ text, lang: 'vi' }]).map(({ runs }) => runs.map((run) => run.text.trim()).join('|'))

it('ends a sentence where it ends, and not after a title or a number', () => {
  expect(split('Ngày 10.7, TP. Hồ Chí Minh mưa 3.500 mm. PGS. TS. Lê Văn A. nói: “Hết!” Rồi thôi…')).toEqual([
    'Ngày 10.7, TP. Hồ Chí Minh mưa 3.500 mm.',
    'PGS. TS. Lê Văn A. nói: “Hết!”',
    'Rồi thôi…',
  ])
})

it('passes over what has no letter and no digit', () => {
  expect(split(' *** ')).toEqual([])
  expect(split('')).toEqual([])
})

it('breaks a long sentence into short pieces that say all of it, at a comma where there is one', () => {
  const long = `${'một hai ba bốn năm, '.repeat(20)}${'x'.repeat(400)}`
  const pieces = piecesOf(long)
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(160)
  expect(pieces.join('').replaceAll(' ', '')).toBe(long.replaceAll(' ', ''))
  expect(pieces[0]).toMatch(/,$/)
})
