import type { Sort } from '../../../contract/list.ts'
import { cursorFor, type Position } from '../cursor.ts'
import { BadCursor } from '../store.ts'
import type { Asked, Page, Ranking } from './asked.ts'
import type { Context } from './context.ts'
import { bestRated, mostRead } from './popular.ts'
import { relevant } from './relevant.ts'
import { type TeaserRow, teaserColumns } from './rows.ts'

const rankings: Record<Exclude<Sort, 'newest'>, (context: Context, asked: Asked) => Ranking> = {
  relevance: relevant,
  mostRead,
  bestRated,
}

/** A page of the most relevant, most read or best rated. */
export function rankedPage(context: Context, asked: Asked, position: Position | null): Page {
  const { query } = asked
  if (query.sort === 'newest') throw new TypeError('The newest list is not ranked.')
  if (position !== null && !('given' in position))
    throw new BadCursor('The cursor is not one of a ranked list.')
  const { keys, isCut } = rankings[query.sort](context, asked)
  const start = position?.given ?? 0
  const end = start + query.limit
  return {
    rows: keys.slice(start, end).map((key) => teaserRow(context, key)),
    nextCursor: end < keys.length ? cursorFor(query, { given: end }) : null,
    total: keys.length,
    totalIsLowerBound: isCut,
  }
}

function teaserRow({ database }: Context, key: number): TeaserRow {
  const row = database.get<TeaserRow>(`select ${teaserColumns} from articles a where a.key = ?`, key)
  if (!row) throw new TypeError(`The search index names an article that is not there: ${key}`)
  return row
}
