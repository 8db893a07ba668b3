import { and, type Condition } from '../sql/conditions.ts'
import type { MatchesAsked, MatchRow, Wanted } from '../sql/searchIndex.ts'
import { all, get, type Steps } from '../sql/steps.ts'
import { expressionOf, titleExpressionOf } from './expression.ts'
import type { Months } from './months.ts'

/** The newest matches, from the last months first. */
export function* newestMatches(months: Months, asked: MatchesAsked, most: number): Steps<MatchRow[]> {
  const { sql, values } = condition(asked)
  return yield* months.fromTheLast(
    endsOf(asked),
    most,
    (within) =>
      all<MatchRow>(
        `with found as materialized (
            select article, published_at, id from search where words @@ ?::tsquery and ${sql}
            order by published_at desc, id limit ?)
          select f.article as key, f.id, f.published_at, a.search_head as head
            from found f join articles a on a.key = f.article order by f.published_at desc, f.id`,
        expressionOf(asked, within),
        ...values,
        most,
      ),
    (rows) => rows.length,
  )
}

/** The index is quick to find them again: not so to read the words of each match. */
export function* exactOf(
  months: Months,
  asked: MatchesAsked,
  matches: readonly MatchRow[],
): Steps<Set<number>> {
  const oldest = matches.at(-1)
  if (!oldest) return new Set()
  const filters = { ...asked.filters, first: oldest.published_at }
  const rows = yield* newestMatches(months, { ...asked, filters, accents: true }, matches.length)
  return new Set(rows.map(({ key }) => key))
}

/** How many matches there are, counted up to `most`. */
export function* countMatches(months: Months, asked: MatchesAsked, most: number): Steps<number> {
  const { sql, values } = condition(asked)
  return yield* months.fromTheLast(
    endsOf(asked),
    most,
    function* (within) {
      const row = yield* get<{ count: number }>(
        `select count(*) as count
          from (select 1 from search where words @@ ?::tsquery and ${sql} limit ?) counted`,
        expressionOf(asked, within),
        ...values,
        most,
      )
      return row?.count ?? 0
    },
    (count) => count,
  )
}

/** The keys of the newest articles that have the words in their titles. */
export function* newestTitles(months: Months, wanted: Wanted, now: number, most: number): Steps<number[]> {
  return yield* months.fromTheLast(
    { last: now },
    most,
    function* (within) {
      const rows = yield* all<{ key: number }>(
        `select article as key from search where words @@ ?::tsquery and published_at <= ?
          order by published_at desc, id limit ?`,
        titleExpressionOf(wanted, within),
        now,
        most,
      )
      return rows.map(({ key }) => key)
    },
    (keys) => keys.length,
  )
}

function endsOf({ filters, behind }: MatchesAsked): { first: number | undefined; last: number } {
  const { first, last } = filters
  return { first, last: behind === undefined ? last : Math.min(last, behind.at) }
}

/** What is asked besides the expression, which has the section and the tag. */
function condition(asked: MatchesAsked): Condition {
  const { first, last } = endsOf(asked)
  const upTo: Condition = { sql: 'published_at <= ?', values: [last] }
  const since = first === undefined ? upTo : and(upTo, { sql: 'published_at >= ?', values: [first] })
  if (asked.behind === undefined) return since
  const { at, id } = asked.behind
  return and(since, { sql: '(published_at < ? or id > ?)', values: [at, id] })
}
