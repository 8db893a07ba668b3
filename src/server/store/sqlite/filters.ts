import type { SQLInputValue } from 'node:sqlite'
import { type EpochMs, endOfDay, startOfDay } from '../../../contract/instant.ts'
import type { ListQuery } from '../../../contract/list.ts'
import type { Terms } from '../searchTerms.ts'
import { type Context, seconds } from './context.ts'
import { tagKey } from './tagKey.ts'

/** A condition on `articles a`, and its values in order. */
export type Condition = { sql: string; values: SQLInputValue[] }

/** What is published by now and passes the query's days, section and tag. */
export function filtersOf({ timeZone }: Context, query: ListQuery, now: EpochMs): Condition {
  const { from, to, section, tag } = query
  const last = to === undefined ? now : Math.min(now, endOfDay(to, timeZone) - 1000)
  const parts: [sql: string, value: SQLInputValue][] = [['a.published_at <= ?', seconds(last)]]
  if (from !== undefined) parts.push(['a.published_at >= ?', seconds(startOfDay(from, timeZone))])
  if (section !== undefined) parts.push(['a.section_id = ?', section])
  if (tag !== undefined) {
    parts.push(['a.key in (select article from article_tags where tag = ?)', tagKey(tag)])
  }
  return { sql: parts.map(([sql]) => sql).join(' and '), values: parts.map(([, value]) => value) }
}

/** Both conditions. */
export function and(one: Condition, other: Condition): Condition {
  return { sql: `${one.sql} and ${other.sql}`, values: [...one.values, ...other.values] }
}

/** The search finds all of the words, accents aside. */
export function foundBy(terms: Terms): Condition {
  return { sql: inSearch, values: [foldedMatch(terms)] }
}

/** The search finds all of the words with the accents as they were typed. */
export function foundAsTyped(terms: Terms): Condition {
  return { sql: inSearch, values: [`words : (${allOf(terms.typed)})`] }
}

/** The FTS5 expression that finds all of the words, accents aside. */
export function foldedMatch(terms: Terms): string {
  return `{title text} : (${allOf(terms.folded)})`
}

const inSearch = 'a.key in (select rowid from search where search match ?)'

// Words are letters and digits and stand in quotes: nothing a reader types is FTS5 syntax. The last may be unfinished.
function allOf(words: readonly string[]): string {
  return `${words.map((word) => `"${word}"`).join(' AND ')} *`
}
