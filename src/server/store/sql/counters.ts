import type { Day } from '../../../contract/day.ts'
import { get, run, type Steps } from './steps.ts'

/** What is counted for an article, a day and a network; the network as the day's hash. */
export type Counted = {
  day: Day
  article: number
  what: 'views' | 'devices' | 'new votes' | 'votes'
  network: Uint8Array
}

export function* counterOf({ day, article, what, network }: Counted): Steps<number> {
  const row = yield* get<{ count: number }>(
    'select count from counters where day = ? and article = ? and what = ? and network = ?',
    day,
    article,
    what,
    network,
  )
  return row?.count ?? 0
}

export function* increment({ day, article, what, network }: Counted): Steps<void> {
  yield* run(
    `insert into counters (day, article, what, network, count) values (?, ?, ?, ?, 1)
      on conflict (day, article, what, network) do update set count = counters.count + 1`,
    day,
    article,
    what,
    network,
  )
}
