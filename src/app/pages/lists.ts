import * as v from 'valibot'
import { type Day, endOfMonth, isDay } from '../../contract/day.ts'
import { ListQuery } from '../../contract/list.ts'
import type { SearchParameters } from '../paths.ts'
import { parseDay } from '../ui/DayPicker/parseDay.ts'
import type { Bounds, WrongDays } from '../ui/DayPicker/types.ts'

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

/** What the search page's address says, or its form when it is sent: days as people write them, and within bounds where
 * there are some. What is said wrongly is left out, reversed days are turned round. */
export function readSearch(parameters: URLSearchParams, bounds?: Bounds): SearchParameters {
  const { entries } = ListQuery
  function read<Output>(name: string, schema: v.GenericSchema<unknown, Output>): Output | undefined {
    const value = v.safeParse(schema, parameters.get(name)?.trim() || undefined)
    return value.success ? value.output : undefined
  }
  const [from, to] = ends.map((end) => parseDay(typedIn(parameters, end), bounds).day)
  const isReversed = from !== undefined && to !== undefined && from > to
  return {
    q: typedIn(parameters, 'q') || undefined,
    from: isReversed ? to : from,
    to: isReversed ? from : to,
    section: read('section', entries.section),
    tag: read('tag', entries.tag),
    sort: read('sort', entries.sort),
    cursor: read('cursor', entries.cursor),
  }
}

/** The days of a search that were typed and are none, or are out of bounds where there are some. */
export function wrongDays(parameters: URLSearchParams, bounds?: Bounds): WrongDays {
  const wrong = ends.filter((end) => {
    const { error } = parseDay(typedIn(parameters, end), bounds)
    return error !== undefined && error !== 'empty'
  })
  return Object.fromEntries(wrong.map((end) => [end, typedIn(parameters, end)]))
}

const ends = ['from', 'to'] as const

/** What a form would send now. */
export function parametersIn(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
}

/** What was typed into a field, as much of it as a person would. */
export function typedIn(parameters: URLSearchParams, name: string): string {
  return parameters.get(name)?.normalize('NFC').trim().slice(0, 200) ?? ''
}

/** The year, and the month where there is one, that the archive's address names. */
export function readArchive(parameters: URLSearchParams): { year?: number; month?: number } {
  const year = Number(parameters.get('year'))
  const month = Number(parameters.get('month'))
  if (!Number.isInteger(year) || !isDay(`${year}-01-01`)) return {}
  return Number.isInteger(month) && month >= 1 && month <= 12 ? { year, month } : { year }
}

export function yearDays(year: number): { from: Day; to: Day } {
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

/** The first day of a month that `readArchive` read. */
export function monthStart(year: number, month: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-01`
}
