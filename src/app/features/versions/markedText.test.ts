import { expect, it } from 'vitest'
import type { Inline } from '../../../contract/inline.ts'
import { markedText } from './markedText.ts'

const del = (text: string): Inline => ({ mark: 'del', text: [text] })
const ins = (text: string): Inline => ({ mark: 'ins', text: [text] })

it('marks the words that were added and removed', () => {
  expect(markedText(['Từ 5 giờ sáng'], ['Từ 6 giờ'])).toEqual([
    'Từ',
    del(' 5'),
    ins(' 6'),
    ' giờ',
    del(' sáng'),
  ])
})

it('leaves what did not change as it is', () => {
  const text: Inline[] = [
    'Xem ',
    { link: '/days/2026-02-10', text: [{ mark: 'em', text: ['bản tin'] }] },
    '.',
  ]
  expect(markedText(text, text)).toEqual(text)
})

it('keeps marks, links and line breaks round what was added', () => {
  const link = (...text: Inline[]): Inline => ({ link: '/x', text })
  expect(
    markedText(
      ['Xem ', link('bản tin'), { lineBreak: true }, 'cùng ngày'],
      ['Xem ', link('bản tin mới'), { lineBreak: true }, { mark: 'strong', text: ['cùng tuần'] }],
    ),
  ).toEqual([
    'Xem ',
    link('bản tin', ins(' mới')),
    { lineBreak: true },
    { mark: 'strong', text: ['cùng', del(' ngày'), ins(' tuần')] },
  ])
})

it('sets what was removed before a link beside it', () => {
  expect(markedText(['Xem thêm bản tin'], ['Xem', { link: '/x', text: [' bản tin'] }])).toEqual([
    'Xem',
    del(' thêm'),
    { link: '/x', text: [' bản tin'] },
  ])
})

it('has a text that is all new, and one that is gone', () => {
  expect(markedText([], ['Mới'])).toEqual([ins('Mới')])
  expect(markedText(['Cũ'], [])).toEqual([del('Cũ')])
  expect(markedText([], [])).toEqual([])
})
