import { createHmac, randomBytes } from 'node:crypto'
import { addDays, type Day } from '../../../contract/day.ts'
import type { Context } from './context.ts'
import { get, run, type Steps } from './steps.ts'

export type Hash = (...parts: string[]) => Buffer

/** The keyed hash of this day. The first one of a new day throws away the keys of the days before, and all that was
 * written with them. Inside a transaction. */
export function* hashOfDay({ lockDay }: Context, today: Day): Steps<Hash> {
  const key = yield* keyOf(today)
  if (key) return keyedHash(key)
  yield* lockDay()
  // Another process may have made it while this one waited.
  return keyedHash((yield* keyOf(today)) ?? (yield* startDay(today)))
}

function* keyOf(today: Day): Steps<Uint8Array | undefined> {
  return (yield* get<{ key: Uint8Array }>('select key from day_keys where day = ?', today))?.key
}

/** Throws away the keys of the days before `today`, and all that was written with them; those of days that a clock which went ahead
 * began, too. Tomorrow may have begun for another process. Inside a transaction. */
export function* endDays(today: Day): Steps<void> {
  for (const table of ['day_keys', 'view_seen', 'counters']) {
    yield* run(`delete from ${table} where day < ? or day > ?`, today, addDays(today, 1))
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
