import { and, type Condition } from '../sql/conditions.ts'
import { inList } from '../sql/inList.ts'
import type { MatchesAsked, MatchRow, Wanted } from '../sql/searchIndex.ts'
import { all, get, type Steps, type Value } from '../sql/steps.ts'
import { expressionOf, titleExpressionOf, typedExpressionOf } from './expression.ts'
import { dayOfSecond, firstPlace, lastPlace } from './places.ts'

/** Days since 1970 (UTC), both included; open at its beginning where there is no first one. */
type DaySpan = { first?: number | undefined; last: number }

/** The newest matches: FTS5 reads them from the last place to the first, and no more than are wanted. */
export function* newestMatches(asked: MatchesAsked, most: number): Steps<MatchRow[]> {
  return yield* newestOf(spanOf(asked), most, (span, limit) => matchesIn(asked, span, limit))
}

/** The keys of those of the matches that have their accents as typed. Rows of words are there already: the words alone are looked for,
 * which is much quicker. */
export function* exactOf({ wanted }: MatchesAsked, matches: readonly MatchRow[]): Steps<Set<number>> {
  const keys = inList(matches.map(({ key }) => key))
  const places = yield* all<{ place: number; article: number }>(
    `select place, article from search_places where article ${keys.sql} order by place`,
    ...keys.values,
  )
  const [first, last] = [places.at(0), places.at(-1)]
  if (!first || !last) return new Set()
  const among = inList(places.map(({ place }) => place))
  // From one place to the next: to be asked for each match's place, without the `+`, takes FTS5 a millisecond each.
  const rows = yield* all<{ place: number }>(
    `select search.rowid as place from search where search match ? and +search.rowid ${among.sql}
      and search.rowid between cast(? as integer) and cast(? as integer)`,
    typedExpressionOf(wanted),
    ...among.values,
    first.place,
    last.place,
  )
  const articles = new Map(places.map(({ place, article }) => [place, article]))
  return new Set(rows.flatMap(({ place }) => articles.get(place) ?? []))
}

/** The keys of the newest articles that have the words in their titles. */
export function* newestTitles(wanted: Wanted, now: number, most: number): Steps<number[]> {
  const rows = yield* newestOf({ last: dayOfSecond(now) }, most, (span, limit) =>
    titlesIn(wanted, now, span, limit),
  )
  return rows.map(({ key }) => key)
}

/** How many matches there are, counted up to `most`: by the index alone, but for the days at the ends. */
export function* countMatches(asked: MatchesAsked, most: number): Steps<number> {
  const span = spanOf(asked)
  if (span.first === span.last) return yield* countArticles(asked, span, most)
  // Only within the first and the last day are there articles that are too old or still to come.
  const edges = [span.last, ...(span.first === undefined ? [] : [span.first])]
  let count = 0
  for (const day of edges) count += yield* countArticles(asked, { first: day, last: day }, most)
  const inside = { first: span.first === undefined ? undefined : span.first + 1, last: span.last - 1 }
  return count >= most ? count : count + (yield* countPlaces(asked, inside, most - count))
}

type Row = { published_at: number; id: string }

/** Within one day the index knows no order: the last day that is come to is read whole. */
function* newestOf<Each extends Row>(
  span: DaySpan,
  most: number,
  read: (span: DaySpan, limit: number) => Steps<Each[]>,
): Steps<Each[]> {
  const rows = yield* read(span, most)
  const last = rows.at(-1)
  if (rows.length < most || !last) return rows.sort(newestFirst)
  const day = dayOfSecond(last.published_at)
  const whole = yield* read({ first: day, last: day }, -1)
  const before = rows.filter(({ published_at }) => dayOfSecond(published_at) !== day)
  return [...before.sort(newestFirst), ...whole.sort(newestFirst)].slice(0, most)
}

function newestFirst(a: Row, b: Row): number {
  return b.published_at - a.published_at || (a.id < b.id ? -1 : 1)
}

const articles = (table: string) => `from ${table} cross join search_places p on p.place = ${table}.rowid
  cross join articles a on a.key = p.article`

function* matchesIn(asked: MatchesAsked, span: DaySpan, limit: number): Steps<MatchRow[]> {
  const { sql, values } = and(matchesOf(asked, span), articlesOf(asked))
  return yield* all<MatchRow>(
    `select a.key, a.id, a.published_at, a.search_head as head
      ${articles('search')} where ${sql} order by search.rowid desc limit ?`,
    ...values,
    limit,
  )
}

function* titlesIn(
  wanted: Wanted,
  now: number,
  span: DaySpan,
  limit: number,
): Steps<(Row & { key: number })[]> {
  const { sql, values } = inSpan('search_titles', titleExpressionOf(wanted), span)
  return yield* all<Row & { key: number }>(
    `select a.key, a.id, a.published_at ${articles('search_titles')}
      where ${sql} and a.published_at <= ? order by search_titles.rowid desc limit ?`,
    ...values,
    now,
    limit,
  )
}

function* countArticles(asked: MatchesAsked, span: DaySpan, most: number): Steps<number> {
  return yield* count(articles('search'), and(matchesOf(asked, span), articlesOf(asked)), most)
}

function* countPlaces(asked: MatchesAsked, span: DaySpan, most: number): Steps<number> {
  return yield* count('from search', matchesOf(asked, span), most)
}

function* count(from: string, { sql, values }: Condition, most: number): Steps<number> {
  const row = yield* get<{ count: number }>(
    `select count(*) as count from (select 1 ${from} where ${sql} limit ?)`,
    ...values,
    most,
  )
  return row?.count ?? 0
}

function spanOf({ filters: { first, last }, behind }: MatchesAsked): DaySpan {
  return {
    first: first === undefined ? undefined : dayOfSecond(first),
    last: dayOfSecond(behind === undefined ? last : Math.min(last, behind.at)),
  }
}

/** What the index knows of a match. */
function matchesOf(asked: MatchesAsked, span: DaySpan): Condition {
  return inSpan('search', expressionOf(asked), span)
}

function inSpan(table: string, expression: string, { first, last }: DaySpan): Condition {
  const until: Condition = {
    // As a whole number, by which FTS5 finds its way: those of JavaScript come as fractions.
    sql: `${table} match ? and ${table}.rowid <= cast(? as integer)`,
    values: [expression, lastPlace(last)],
  }
  if (first === undefined) return until
  return and(until, { sql: `${table}.rowid >= cast(? as integer)`, values: [firstPlace(first)] })
}

/** What only its article knows: the moment, and its place among others of that. */
function articlesOf({ filters: { first, last }, behind }: MatchesAsked): Condition {
  const parts: [sql: string, ...values: Value[]][] = [['a.published_at <= ?', last]]
  if (first !== undefined) parts.push(['a.published_at >= ?', first])
  if (behind !== undefined) {
    const { at, id } = behind
    parts.push(['a.published_at <= ? and (a.published_at < ? or a.id > ?)', at, at, id])
  }
  return { sql: parts.map(([sql]) => sql).join(' and '), values: parts.flatMap(([, ...values]) => values) }
}
