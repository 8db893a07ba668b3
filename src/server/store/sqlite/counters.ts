import type { Day } from '../../../contract/day.ts'
import type { Database } from './database.ts'

/** What is counted for an article, a day and a network; the network as the day's hash. */
export type Counted = {
  day: Day
  article: number
  what: 'views' | 'devices' | 'new votes'
  network: Uint8Array
}

export function counterOf(database: Database, { day, article, what, network }: Counted): number {
  const row = database.get<{ count: number }>(
    'select count from counters where day = ? and article = ? and what = ? and network = ?',
    day,
    article,
    what,
    network,
  )
  return row?.count ?? 0
}

export function increment(database: Database, { day, article, what, network }: Counted): void {
  database.run(
    `insert into counters (day, article, what, network, count) values (?, ?, ?, ?, 1)
      on conflict do update set count = count + 1`,
    day,
    article,
    what,
    network,
  )
}
