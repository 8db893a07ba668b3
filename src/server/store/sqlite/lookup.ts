import type { EpochMs } from '../../../contract/instant.ts'
import type { Lookup } from '../store.ts'
import { type Context, seconds } from './context.ts'
import type { VotesRow } from './rows.ts'

export type CountsRow = VotesRow & { key: number; views: number }

/** The counts of a published article. */
export function findCounts({ database }: Context, id: string, now: EpochMs): Lookup<CountsRow> {
  const row = database.get<CountsRow>(
    `select key, views, votes_1, votes_2, votes_3, votes_4, votes_5 from articles
      where id = ? and published_at <= ?`,
    id,
    seconds(now),
  )
  return row ? { state: 'found', value: row } : missing({ database }, id)
}

/** Why there is no published article of this id. */
export function missing(
  { database }: Pick<Context, 'database'>,
  id: string,
): { state: 'removed' } | { state: 'unknown' } {
  const isRemoved = database.get('select 1 from tombstones where id = ?', id) !== undefined
  return { state: isRemoved ? 'removed' : 'unknown' }
}
