import { expect, it } from 'vitest'
import type { Inline } from '../../../contract/inline.ts'
import { readSearchQuery } from './query.ts'
import { snippetOf } from './snippet.ts'

const filler = (word: string, count = 60) =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ')

/** The snippet with what is marked in brackets. */
function shown(text: string, q: string): string {
  const inlines = snippetOf(text, readSearchQuery(q))
  const isMarked = (inline: Inline) => typeof inline === 'object' && 'mark' in inline
  return inlines
    .map((inline) => (isMarked(inline) ? `[${(inline as { text: string[] }).text}]` : inline))
    .join('')
}

it('marks every word that was searched for, as it is written', () => {
  expect(shown('Đường  về khu công nghệ cao.', 'CAO duong')).toBe('[Đường] về khu công nghệ [cao].')
})

it('marks an unfinished word by its beginning, a finished one whole only', () => {
  expect(shown('Công nghệ nghị cộng', 'cong ngh')).toBe('[Công] [nghệ] [nghị] [cộng]')
  expect(shown('Công nghệ', 'ngh cong')).toBe('[Công] nghệ')
})

it('marks the words of a quote where they stand in a row', () => {
  expect(shown('Hội xuân, nghị quyết, hội nghị.', '"hoi nghi"')).toBe('Hội xuân, nghị quyết, [hội] [nghị].')
})

it('does not mark what was not wanted', () => {
  expect(shown('Cắt điện, cắt nước', 'cắt -nước')).toBe('[Cắt] điện, [cắt] nước')
})

it('shows the stretch that has most of the words', () => {
  const text = `cầu ${filler('a')} cầu mới bắc ${filler('b')} cầu mới`
  expect(shown(text, 'bac cau moi ')).toMatch(/^… a54 .*a59 \[cầu\] \[mới\] \[bắc\] b0 .*b20…$/)
})

it('shows the beginning of a text that has none of them', () => {
  expect(shown('Một hai ba', 'bốn')).toBe('Một hai ba')
  expect(shown('', 'bốn')).toBe('')
})
