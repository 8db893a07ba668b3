import type { Condition } from '../sql/conditions.ts'
import type { MatchesAsked, MatchRow, Wanted } from '../sql/searchIndex.ts'
import { all, get, type Steps, type Value } from '../sql/steps.ts'
import { expressionOf, titleExpressionOf } from './expression.ts'
import { monthsToTry } from './months.ts'

/** The newest matches, from the last months first. */
export function* newestMatches(asked: MatchesAsked, most: number, timeZone: string): Steps<MatchRow[]> {
  const { sql, values } = condition(asked)
  let rows: MatchRow[] = []
  for (const months of yield* monthsToTry(asked.filters, lastOf(asked), timeZone)) {
    rows = yield* all<MatchRow>(
      `${found} select a.key, a.id, a.published_at, a.search_head as head
        from found join articles a on a.key = found.article
        where ${sql} order by a.published_at desc, a.id limit ?`,
      expressionOf(asked, months),
      ...values,
      most,
    )
    if (rows.length >= most) break
  }
  return rows
}

/** How many matches there are, counted up to `most`. */
export function* countMatches(asked: MatchesAsked, most: number, timeZone: string): Steps<number> {
  const { sql, values } = condition(asked)
  let count = 0
  for (const months of yield* monthsToTry(asked.filters, lastOf(asked), timeZone)) {
    const row = yield* get<{ count: number }>(
      `${found} select count(*) as count from (
        select 1 from found join articles a on a.key = found.article where ${sql} limit ?) counted`,
      expressionOf(asked, months),
      ...values,
      most,
    )
    count = row?.count ?? 0
    if (count >= most) break
  }
  return count
}

/** The keys of the newest articles that have the words in their titles. */
export function* newestTitles(wanted: Wanted, now: number, most: number, timeZone: string): Steps<number[]> {
  let keys: number[] = []
  for (const months of yield* monthsToTry({ first: undefined }, now, timeZone)) {
    const rows = yield* all<{ key: number }>(
      `${found} select a.key from found join articles a on a.key = found.article
        where a.published_at <= ? order by a.published_at desc, a.id limit ?`,
      titleExpressionOf(wanted, months),
      now,
      most,
    )
    keys = rows.map(({ key }) => key)
    if (keys.length >= most) break
  }
  return keys
}

// Of its own, so that the index finds the matches and not a walk along the articles.
const found = 'with found as materialized (select article from search where words @@ ?::tsquery)'

function lastOf({ filters, behind }: MatchesAsked): number {
  return behind === undefined ? filters.last : Math.min(filters.last, behind.at)
}

function condition(asked: MatchesAsked): Condition {
  const { first, section, tag } = asked.filters
  const parts: [sql: string, ...values: Value[]][] = [['a.published_at <= ?', lastOf(asked)]]
  if (first !== undefined) parts.push(['a.published_at >= ?', first])
  if (section !== undefined) parts.push(['a.section_id = ?', section])
  if (tag !== undefined) parts.push(['a.key in (select article from article_tags where tag = ?)', tag])
  if (asked.behind !== undefined) {
    const { at, id } = asked.behind
    parts.push(['(a.published_at < ? or a.id > ?)', at, id])
  }
  return { sql: parts.map(([sql]) => sql).join(' and '), values: parts.flatMap(([, ...values]) => values) }
}
