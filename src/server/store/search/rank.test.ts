import { expect, it } from 'vitest'
import { readSearchQuery } from './query.ts'
import { rankMatches, searchHead } from './rank.ts'

type Matches = Record<string, [title: string, lead?: string, isExact?: boolean]>

function ranked(q: string, matches: Matches): string[] {
  const given = Object.entries(matches).map(([name, [title, lead = '', isExact = false]]) => ({
    name,
    head: searchHead(title, lead),
    isExact,
  }))
  return rankMatches(readSearchQuery(q), given).map(({ name }) => name)
}

it('has the words of the title before those of the lead, and these before none', () => {
  const matches: Matches = { text: ['Khác'], lead: ['Khác', 'Cầu mới'], title: ['Cầu mới'] }
  expect(ranked('cau', matches)).toEqual(['title', 'lead', 'text'])
})

it('has more words before fewer, and a row before words apart', () => {
  const matches: Matches = { apart: ['Mới bắc cầu'], one: ['Cầu cũ'], row: ['Thông xe cầu mới'] }
  expect(ranked('cầu mới', matches)).toEqual(['row', 'apart', 'one'])
})

it('has the accents as typed before everything', () => {
  const matches: Matches = { folded: ['Cầu mới', 'Cầu'], exact: ['Khác', '', true] }
  expect(ranked('cầu', matches)).toEqual(['exact', 'folded'])
})

it('takes whole words only, but for the one that is unfinished', () => {
  const matches: Matches = { other: ['Khác'], longer: ['Nghiệm'] }
  expect(ranked('nghi x', matches)).toEqual(['other', 'longer'])
  expect(ranked('nghi', matches)).toEqual(['longer', 'other'])
})

it('leaves equals in their order', () => {
  expect(ranked('x', { a: ['1'], b: ['2'], c: ['3'] })).toEqual(['a', 'b', 'c'])
})
