import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { ListQuery } from '../../contract/list.ts'
import { BadCursor } from './store.ts'

/** Where a page ended: the last article's place in the newest list, or how many of a ranked list were given. */
const Position = v.union([
  v.object({ at: v.pipe(v.number(), v.safeInteger()), id: v.string() }),
  v.object({ given: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)) }),
])
export type Position = v.InferOutput<typeof Position>

const Cursor = v.object({ of: v.string(), position: Position })

/** An opaque word that continues this very list; another limit is no other list. */
export function cursorFor(query: ListQuery, position: Position): string {
  return Buffer.from(JSON.stringify({ of: listOf(query), position })).toString('base64url')
}

/** The position in a query's cursor, or null where it asks for the first page. Throws BadCursor. */
export function positionIn(query: ListQuery): Position | null {
  if (query.cursor === undefined) return null
  const cursor = v.safeParse(Cursor, parse(query.cursor))
  if (!cursor.success || cursor.output.of !== listOf(query)) {
    throw new BadCursor('The cursor is not one of this list: leave it out to start from the first page.')
  }
  return cursor.output.position
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

function listOf({ from, to, q, section, tag, sort, period }: ListQuery): string {
  const list = JSON.stringify([from, to, q, section, tag, sort, period].map((part) => part ?? null))
  return createHash('sha256').update(list).digest('base64url').slice(0, 12)
}
