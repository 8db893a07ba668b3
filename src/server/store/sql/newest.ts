import { cursorFor, type Position } from '../cursor.ts'
import { BadCursor } from '../store.ts'
import { countOf } from './articleCounts.ts'
import type { Asked, Page } from './asked.ts'
import { and, behind, type Condition, type Place } from './conditions.ts'
import { type TeaserRow, teaserColumns } from './rows.ts'
import { all, get, type Steps } from './steps.ts'

/** A page of the newest list. It goes on behind the last article's place, so that what arrives meanwhile moves nothing. */
export function* newestPage(asked: Asked, position: Position | null): Steps<Page> {
  const { query, condition } = asked
  const place = placeOf(position)
  const { sql, values } = place === null ? condition : and(condition, behind(place))
  const rows = yield* all<TeaserRow>(
    `select ${teaserColumns} from articles a where ${sql} order by a.published_at desc, a.id limit ?`,
    ...values,
    query.limit + 1,
  )
  return { ...pageOf(asked, rows), total: yield* total(asked), totalIsLowerBound: false }
}

/** One more row than a page has says that another page follows. */
export function pageOf({ query }: Asked, rows: TeaserRow[]): Pick<Page, 'rows' | 'nextCursor'> {
  const last = rows.length > query.limit ? rows[query.limit - 1] : undefined
  return {
    rows: rows.slice(0, query.limit),
    nextCursor: last ? cursorFor(query, { at: last.published_at, id: last.id }) : null,
  }
}

/** Throws BadCursor for the position of a ranked list. */
export function placeOf(position: Position | null): Place | null {
  if (position !== null && !('at' in position)) {
    throw new BadCursor('The cursor is not one of a newest list.')
  }
  return position
}

/** From the kept counts, less what is to come; of a tag, counted by its index. */
function* total({ filters, condition, now }: Asked): Steps<number> {
  const { tag, from, to, section } = filters
  if (tag !== undefined) return yield* count(condition)
  const toCome: [sql: string, value: string | number][] = [['a.published_at > ?', now]]
  if (from !== undefined) toCome.push(['a.day >= ?', from])
  if (to !== undefined) toCome.push(['a.day <= ?', to])
  if (section !== undefined) toCome.push(['a.section_id = ?', section])
  const later = yield* count({
    sql: toCome.map(([sql]) => sql).join(' and '),
    values: toCome.map(([, value]) => value),
  })
  return (yield* countOf(section ?? '', from, to)) - later
}

function* count({ sql, values }: Condition): Steps<number> {
  const row = yield* get<{ count: number }>(
    `select count(*) as count from articles a where ${sql}`,
    ...values,
  )
  return row?.count ?? 0
}
