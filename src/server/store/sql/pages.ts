import type { Sort } from '../../../contract/list.ts'
import { cursorFor, type Position } from '../cursor.ts'
import { BadCursor } from '../store.ts'
import type { Asked, Page, Ranking } from './asked.ts'
import { inList } from './inList.ts'
import { bestRated, mostRead } from './popular.ts'
import { type TeaserRow, teaserColumns } from './rows.ts'
import { all, type Steps } from './steps.ts'

const rankings: Record<'mostRead' | 'bestRated', (asked: Asked) => Steps<Ranking>> = { mostRead, bestRated }

/** A page of the most read or best rated. */
export function* popularPage(asked: Asked, position: Position | null): Steps<Page> {
  const { sort } = asked.query
  return yield* rankedPage(asked, position, yield* rankings[sort === 'bestRated' ? sort : 'mostRead'](asked))
}

/** A page of a ranked list. Throws BadCursor for the position of another kind of list. */
export function* rankedPage(
  { query }: Pick<Asked, 'query'>,
  position: Position | null,
  { keys, isCut }: Ranking,
): Steps<Page> {
  if (position !== null && !('given' in position)) {
    throw new BadCursor('The cursor is not one of a ranked list.')
  }
  const start = position?.given ?? 0
  const end = start + query.limit
  return {
    rows: yield* teaserRows(keys.slice(start, end)),
    nextCursor: end < keys.length ? cursorFor(query, { given: end }) : null,
    total: keys.length,
    totalIsLowerBound: isCut,
  }
}

/** The rows of these keys, in their order. */
export function* teaserRows(keys: readonly number[]): Steps<TeaserRow[]> {
  if (keys.length === 0) return []
  const { sql, values } = inList(keys)
  const rows = yield* all<TeaserRow>(`select ${teaserColumns} from articles a where a.key ${sql}`, ...values)
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/** Whether a list is made from counts. */
export function isPopular(sort: Sort): sort is 'mostRead' | 'bestRated' {
  return sort === 'mostRead' || sort === 'bestRated'
}
