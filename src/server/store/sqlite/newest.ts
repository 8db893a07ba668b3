import { cursorFor, type Position } from '../cursor.ts'
import { BadCursor } from '../store.ts'
import type { Asked, Page } from './asked.ts'
import type { Context } from './context.ts'
import { and, type Condition } from './filters.ts'
import { type TeaserRow, teaserColumns } from './rows.ts'

/** A page of the newest list. It goes on behind the last article's place, so that what arrives meanwhile moves nothing. */
export function newestPage(
  { database }: Context,
  { query, condition }: Asked,
  position: Position | null,
): Page {
  const { sql, values } = position === null ? condition : and(condition, behind(position))
  const rows = database.all<TeaserRow>(
    `select ${teaserColumns} from articles a where ${sql} order by a.published_at desc, a.id limit ?`,
    ...values,
    query.limit + 1,
  )
  const last = rows.length > query.limit ? rows[query.limit - 1] : undefined
  return {
    rows: rows.slice(0, query.limit),
    nextCursor: last ? cursorFor(query, { at: last.published_at, id: last.id }) : null,
    total: count(database, condition),
    totalIsLowerBound: false,
  }
}

export function count(database: Context['database'], { sql, values }: Condition): number {
  const row = database.get<{ count: number }>(
    `select count(*) as count from articles a where ${sql}`,
    ...values,
  )
  return row?.count ?? 0
}

function behind(position: Position): Condition {
  if (!('at' in position)) throw new BadCursor('The cursor is not one of a newest list.')
  const { at, id } = position
  return {
    sql: 'a.published_at <= ? and (a.published_at < ? or a.id > ?)',
    values: [at, at, id],
  }
}
