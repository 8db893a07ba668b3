import type { Condition } from '../sql/conditions.ts'
import type { MatchesAsked, MatchRow, Wanted } from '../sql/searchIndex.ts'
import { all, get, type Steps, type Value } from '../sql/steps.ts'
import { expressionOf, titleExpressionOf } from './expression.ts'
import { firstPlace, lastPlace } from './places.ts'

/** The newest matches: FTS5 reads them from the last place to the first, and no more than are wanted. */
export function* newestMatches(asked: MatchesAsked, most: number): Steps<MatchRow[]> {
  const { filters, behind } = asked
  const last = behind === undefined ? filters.last : Math.min(filters.last, behind.at)
  const rows = yield* matchesIn(asked, filters.first, last, most)
  if (rows.length < most) return rows.sort(newestFirst)
  // Within one second the index knows no order: the last of these is read whole.
  const second = rows.at(-1)?.published_at ?? last
  const whole = yield* matchesIn(asked, second, second, -1)
  const before = rows.filter(({ published_at }) => published_at !== second)
  return [...before.sort(newestFirst), ...whole.sort(newestFirst)].slice(0, most)
}

/** How many matches there are, counted up to `most`. */
export function* countMatches(asked: MatchesAsked, most: number): Steps<number> {
  const { filters } = asked
  const { sql, values } = condition(asked, filters.first, filters.last)
  const isOfIndex = filters.section === undefined && filters.tag === undefined
  const row = yield* get<{ count: number }>(
    `select count(*) as count from (select 1 ${isOfIndex ? INDEX : ARTICLES} where ${sql} limit ?)`,
    ...values,
    most,
  )
  return row?.count ?? 0
}

/** The keys of the newest articles that have the words in their titles. */
export function* newestTitles(wanted: Wanted, now: number, most: number): Steps<number[]> {
  const rows = yield* all<{ key: number }>(
    `select p.article as key from search_titles cross join search_places p on p.place = search_titles.rowid
      where search_titles match ? and search_titles.rowid <= ? order by search_titles.rowid desc limit ?`,
    titleExpressionOf(wanted),
    lastPlace(now),
    most,
  )
  return rows.map(({ key }) => key)
}

function* matchesIn(
  asked: MatchesAsked,
  first: number | undefined,
  last: number,
  most: number,
): Steps<MatchRow[]> {
  const { sql, values } = condition(asked, first, last)
  return yield* all<MatchRow>(
    `select a.key, a.id, a.published_at, a.search_head as head
      ${ARTICLES} where ${sql} order by search.rowid desc limit ?`,
    ...values,
    most,
  )
}

/** Counting reads the articles only where the index does not say all that is asked. */
const INDEX = 'from search'
const ARTICLES = `from search cross join search_places p on p.place = search.rowid
  cross join articles a on a.key = p.article`

function condition(asked: MatchesAsked, first: number | undefined, last: number): Condition {
  const { section, tag } = asked.filters
  const parts: [sql: string, ...values: Value[]][] = [
    ['search match ?', expressionOf(asked)],
    ['search.rowid <= ?', lastPlace(last)],
  ]
  if (first !== undefined) parts.push(['search.rowid >= ?', firstPlace(first)])
  if (section !== undefined) parts.push(['a.section_id = ?', section])
  if (tag !== undefined) parts.push(['a.key in (select article from article_tags where tag = ?)', tag])
  if (asked.behind !== undefined) {
    const { at, id } = asked.behind
    parts.push(['(a.published_at < ? or a.id > ?)', at, id])
  }
  return { sql: parts.map(([sql]) => sql).join(' and '), values: parts.flatMap(([, ...values]) => values) }
}

function newestFirst(a: MatchRow, b: MatchRow): number {
  return b.published_at - a.published_at || (a.id < b.id ? -1 : 1)
}
