import { createHmac, randomBytes } from 'node:crypto'
import type { Day } from '../../../contract/day.ts'
import type { Database } from './database.ts'

export type Hash = (...parts: string[]) => Buffer

/** The keyed hash of this day. The first one of a new day throws away the keys of the days before, and all that was
 * written with them. Inside a transaction. */
export function hashOfDay(database: Database, today: Day): Hash {
  const key = database.get<{ key: Uint8Array }>('select key from day_keys where day = ?', today)?.key
  return keyedHash(key ?? startDay(database, today))
}

/** Throws away the keys of the days before `today`, and all that was written with them. Inside a transaction. */
export function endDays(database: Database, today: Day): void {
  for (const table of ['day_keys', 'view_seen', 'counters']) {
    database.run(`delete from ${table} where day < ?`, today)
  }
}

function startDay(database: Database, today: Day): Uint8Array {
  endDays(database, today)
  const key = randomBytes(32)
  database.run('insert into day_keys (day, key) values (?, ?)', today, key)
  return key
}

function keyedHash(key: Uint8Array): Hash {
  // JSON keeps ['a|b', 'c'] and ['a', 'b|c'] apart. Half a SHA-256 is plenty for a day's readers.
  return (...parts) => createHmac('sha256', key).update(JSON.stringify(parts)).digest().subarray(0, 16)
}
