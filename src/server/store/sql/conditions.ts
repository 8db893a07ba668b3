import type { Day } from '../../../contract/day.ts'
import type { Value } from './steps.ts'

/** A condition on `articles a`, and its values in order. */
export type Condition = { sql: string; values: readonly Value[] }

/** What a list is asked to be of. Moments are in whole seconds, both included; `last` is now at the latest. */
export type Filters = {
  first: number | undefined
  last: number
  from: Day | undefined
  to: Day | undefined
  section: string | undefined
  tag: string | undefined
}

/** The place in the newest list behind which a page begins: an instant in seconds, and the id of the article that has it. */
export type Place = { at: number; id: string }

/** The filters as a condition. */
export function conditionOf({ first, last, section, tag }: Filters): Condition {
  const parts: [sql: string, value: Value][] = [['a.published_at <= ?', last]]
  if (first !== undefined) parts.push(['a.published_at >= ?', first])
  if (section !== undefined) parts.push(['a.section_id = ?', section])
  if (tag !== undefined) parts.push(['a.key in (select article from article_tags where tag = ?)', tag])
  return { sql: parts.map(([sql]) => sql).join(' and '), values: parts.map(([, value]) => value) }
}

/** Both conditions. */
export function and(one: Condition, other: Condition): Condition {
  return { sql: `${one.sql} and ${other.sql}`, values: [...one.values, ...other.values] }
}

/** Further down the newest list than this place. */
export function behind({ at, id }: Place): Condition {
  return { sql: 'a.published_at <= ? and (a.published_at < ? or a.id > ?)', values: [at, at, id] }
}
