import * as v from 'valibot'
import { type Day, endOfMonth, isDay } from '../../contract/day.ts'
import { type ListQuery, Sort } from '../../contract/list.ts'
import type { SearchParameters } from '../paths.ts'

// What each page asks of the list of articles: one place, so that a page and whoever fetches ahead for it ask the same.

export const frontLists = {
  latest: { limit: 24 },
  mostRead: { sort: 'mostRead', period: '30d', limit: 6 },
} as const satisfies Record<string, ListQuery>

export function dayList(day: Day, cursor?: string): ListQuery {
  return { from: day, to: day, limit: 50, cursor }
}

export function sectionList(section: string, cursor?: string): ListQuery {
  return { section, limit: 20, cursor }
}

export function monthList(month: Day, cursor?: string): ListQuery {
  return { from: month, to: endOfMonth(month), limit: 50, cursor }
}

export function searchList(search: SearchParameters): ListQuery {
  const { q, from, to, section, tag, sort, cursor } = search
  return { q, from, to, section, tag, sort, cursor, limit: 20 }
}

/** What the search page's address says; what it says wrongly is left out, reversed days are turned round. */
export function readSearch(parameters: URLSearchParams): SearchParameters {
  const text = (name: string) => parameters.get(name)?.trim() || undefined
  const day = (name: string) => {
    const value = text(name)
    return value && isDay(value) ? value : undefined
  }
  const sort = v.safeParse(Sort, text('sort'))
  const [from, to] = [day('from'), day('to')]
  const reversed = from !== undefined && to !== undefined && from > to
  return {
    q: text('q')?.normalize('NFC').slice(0, 200),
    from: reversed ? to : from,
    to: reversed ? from : to,
    section: text('section'),
    tag: text('tag'),
    sort: sort.success ? sort.output : undefined,
    cursor: text('cursor'),
  }
}

/** The year, and the month where there is one, that the archive's address names. */
export function readArchive(parameters: URLSearchParams): { year?: number; month?: number } {
  const year = Number(parameters.get('year'))
  const month = Number(parameters.get('month'))
  if (!Number.isInteger(year) || !isDay(`${year}-01-01`)) return {}
  return Number.isInteger(month) && month >= 1 && month <= 12 ? { year, month } : { year }
}

/** The days of the year that the archive's address names. */
export function archiveDays(parameters: URLSearchParams): { from: Day; to: Day } | null {
  const { year } = readArchive(parameters)
  return year === undefined ? null : yearDays(year)
}

export function yearDays(year: number): { from: Day; to: Day } {
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}
