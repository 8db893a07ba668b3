import { createHmac, randomBytes } from 'node:crypto'
import type { Day } from '../../../contract/day.ts'
import { get, run, type Steps } from './steps.ts'

export type Hash = (...parts: string[]) => Buffer

/** The keyed hash of this day. The first one of a new day throws away the keys of the days before, and all that was
 * written with them. Inside a transaction. */
export function* hashOfDay(today: Day): Steps<Hash> {
  const row = yield* get<{ key: Uint8Array }>('select key from day_keys where day = ?', today)
  return keyedHash(row?.key ?? (yield* startDay(today)))
}

/** Throws away the keys of the days before `today`, and all that was written with them. Inside a transaction. */
export function* endDays(today: Day): Steps<void> {
  for (const table of ['day_keys', 'view_seen', 'counters']) {
    yield* run(`delete from ${table} where day < ?`, today)
  }
}

function* startDay(today: Day): Steps<Uint8Array> {
  yield* endDays(today)
  const key = randomBytes(32)
  yield* run('insert into day_keys (day, key) values (?, ?)', today, key)
  return key
}

function keyedHash(key: Uint8Array): Hash {
  // JSON keeps ['a|b', 'c'] and ['a', 'b|c'] apart. Half a SHA-256 is plenty for a day's readers.
  return (...parts) => createHmac('sha256', key).update(JSON.stringify(parts)).digest().subarray(0, 16)
}
