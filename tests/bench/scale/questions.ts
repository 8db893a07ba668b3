import { apiPaths } from '../../../src/contract/apiPaths.ts'
import { addDays, endOfMonth, startOfMonth } from '../../../src/contract/day.ts'
import type { ListQuery, TeaserList } from '../../../src/contract/list.ts'
import { suggestionsPath } from '../../../src/contract/suggestions.ts'
import { articleOf, DAYS, FIRST_DAY, idOf, rareWord, SECTIONS } from './articles.ts'
import { vocabulary } from './words.ts'

/** What is asked at scale, each time otherwise: `next` are numbers from 0 up to 1, `count` how many articles there are. */
export type Question = { name: string; path: (next: () => number, count: number, cursors: Cursors) => string }

/** Cursors of pages about the hundredth, of lists of their own. */
export type Cursors = { section: string | undefined; cursor: string }[]

const list = (query: ListQuery) => apiPaths.articles(query)
const word = (next: () => number, first: number, last: number) =>
  vocabulary[first + Math.floor(next() * (last - first))] ?? ''
const day = (next: () => number) => addDays(FIRST_DAY, Math.floor(next() * DAYS))
const any = (next: () => number, count: number) => Math.floor(next() * count)
const section = (next: () => number) => `muc-${Math.floor(next() * SECTIONS)}`

/** The title's words from the first, the last of them begun only. */
function begun(next: () => number, count: number): string {
  const words = articleOf(any(next, count), count).article.title.split(' ')
  return `${words[0]} ${words[1]?.slice(0, 2)}`
}

export const questions: Question[] = [
  { name: 'an article', path: (next, count) => apiPaths.article(idOf(any(next, count))) },
  { name: 'its engagement', path: (next, count) => apiPaths.engagement(idOf(any(next, count))) },
  {
    name: 'a month of counts',
    path: (next) => {
      const month = startOfMonth(day(next))
      return apiPaths.days(month, endOfMonth(month))
    },
  },
  { name: 'twenty years of counts', path: () => apiPaths.days(FIRST_DAY, addDays(FIRST_DAY, DAYS)) },
  { name: 'first page', path: () => list({ limit: 20 }) },
  { name: 'first page of a section', path: (next) => list({ section: section(next), limit: 20 }) },
  {
    name: 'hundredth page',
    path: (next, _, cursors) => {
      const { section, cursor } = cursors[Math.floor(next() * cursors.length)] ?? { cursor: '' }
      return list({ section, cursor, limit: 20 })
    },
  },
  {
    name: 'a day',
    path: (next) => {
      const only = day(next)
      return list({ from: only, to: only, limit: 50 })
    },
  },
  { name: 'search: a common word', path: (next) => list({ q: `${word(next, 10, 60)} `, limit: 20 }) },
  {
    name: 'search: a rare word',
    path: (next, count) => list({ q: `${rareWord(any(next, count), count)} ` }),
  },
  {
    name: 'search: two words',
    path: (next) => list({ q: `${word(next, 10, 200)} ${word(next, 10, 200)} ` }),
  },
  {
    name: 'search: a quote',
    path: (next, count) => {
      const [one, two] = articleOf(any(next, count), count).article.title.split(' ')
      return list({ q: `"${one} ${two}"` })
    },
  },
  {
    name: 'search: a word begun',
    path: (next) => list({ q: `${word(next, 10, 200)} ${word(next, 10, 2000).slice(0, 2)}` }),
  },
  { name: 'search: nothing', path: (next) => list({ q: `zwq${Math.floor(next() * 1e6)}` }) },
  {
    name: 'search: newest, in a section',
    path: (next) => list({ q: `${word(next, 10, 200)} `, sort: 'newest', section: section(next) }),
  },
  { name: 'suggestions', path: (next, count) => suggestionsPath(begun(next, count)) },
  { name: 'most read in 7 days', path: () => list({ sort: 'mostRead', period: '7d', limit: 6 }) },
  { name: 'best rated', path: () => list({ sort: 'bestRated', limit: 20 }) },
  { name: 'the site', path: () => apiPaths.site() },
]

const HUNDREDTH = 99

/** Walks the newest list, and a section's, to pages about the hundredth. */
export async function walkToCursors(url: string): Promise<Cursors> {
  const found: Cursors = []
  for (const section of [undefined, 'muc-1']) {
    let cursor: string | undefined
    for (let page = 1; page <= HUNDREDTH + 5; page++) {
      const answer = await fetch(url + list({ section, cursor, limit: 20 }))
      cursor = ((await answer.json()) as TeaserList).nextCursor ?? undefined
      if (cursor === undefined) break
      if (page >= HUNDREDTH) found.push({ section, cursor })
    }
  }
  return found
}
