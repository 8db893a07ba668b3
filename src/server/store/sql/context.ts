import { dayAt, type EpochMs, endOfDay } from '../../../contract/instant.ts'
import type { Limited, Limits } from '../store.ts'
import type { SearchIndex } from './searchIndex.ts'
import type { Steps } from './steps.ts'

/** What every room of a store works with. */
export type Context = {
  timeZone: string
  /** The site's language: articles in it do not name theirs. */
  language: string
  limits: Limits
  search: SearchIndex
  /** Keeps other processes from counting on this article until the transaction ends. */
  lock: (id: string) => Steps<void>
  /** Keeps them from beginning a day until then. */
  lockDay: () => Steps<void>
  /** Words that the vocabulary is known to have, so that it is not asked for each; emptied when a transaction fails. */
  knownWords: Set<string>
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
