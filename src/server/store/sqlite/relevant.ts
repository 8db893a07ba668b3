import type { Asked, Ranking } from './asked.ts'
import type { Context } from './context.ts'
import { foldedMatch } from './filters.ts'

/** How many of the newest matches are ranked. */
const RANKED = 1_000

/** The newest matches by how well they match; a word in the title weighs five times one in the text. */
export function relevant({ database }: Context, { filters, terms }: Asked): Ranking {
  if (!terms) return { keys: [], isCut: false }
  const rows = database.all<{ key: number; score: number }>(
    `select a.key, bm25(search, 5.0, 1.0, 0.0) as score
      from search join articles a on a.key = search.rowid
      where search match ? and ${filters.sql}
      order by a.published_at desc, a.id limit ?`,
    foldedMatch(terms),
    ...filters.values,
    RANKED + 1,
  )
  // The sort is stable: equals stay newest first. FTS5's bm25 is the better the lower.
  const keys = rows
    .slice(0, RANKED)
    .sort((a, b) => a.score - b.score)
    .map(({ key }) => key)
  return { keys, isCut: rows.length > RANKED }
}
