import type { EpochMs } from '../../../contract/instant.ts'
import type { Lookup } from '../store.ts'
import { seconds } from './context.ts'
import type { VotesRow } from './rows.ts'
import { get, type Steps } from './steps.ts'

export type CountsRow = VotesRow & { key: number; views: number }

/** The counts of a published article. */
export function* findCounts(id: string, now: EpochMs): Steps<Lookup<CountsRow>> {
  const row = yield* get<CountsRow>(
    `select key, views, votes_1, votes_2, votes_3, votes_4, votes_5 from articles
      where id = ? and published_at <= ?`,
    id,
    seconds(now),
  )
  return row ? { state: 'found', value: row } : yield* missing(id)
}

/** Why there is no published article of this id. */
export function* missing(id: string): Steps<{ state: 'removed' } | { state: 'unknown' }> {
  return { state: (yield* isRemoved(id)) ? 'removed' : 'unknown' }
}

/** Whether an article of this id was taken away. */
export function* isRemoved(id: string): Steps<boolean> {
  return (yield* get('select 1 from tombstones where id = ?', id)) !== undefined
}
