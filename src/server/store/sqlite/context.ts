import { dayAt, type EpochMs, endOfDay } from '../../../contract/instant.ts'
import type { Limited, Limits } from '../store.ts'
import type { Database } from './database.ts'

/** What every room of the SQLite store works with. */
export type Context = {
  database: Database
  timeZone: string
  /** The site's language: articles in it do not name theirs. */
  language: string
  limits: Limits
}

/** The moment in whole seconds, as the tables keep it. An article is published when this has reached its own. */
export function seconds(now: EpochMs): number {
  return Math.floor(now / 1000)
}

/** A refusal that lasts until the site's day has ended. */
export function limitedToday(now: EpochMs, timeZone: string): Limited {
  const end = endOfDay(dayAt(now, timeZone), timeZone)
  return { state: 'limited', retryAfter: Math.max(1, Math.ceil((end - now) / 1000)) }
}
