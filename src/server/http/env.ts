import type { Clock } from '../clock.ts'
import type { SiteConfig } from '../site.ts'
import type { Store } from '../store/store.ts'
import type { KeptAnswers } from './keptAnswers.ts'
import type { Occasionally } from './occasionally.ts'
import type { RateLimits } from './rateLimits.ts'

/** What a handler logs with; pino's loggers are ones. */
export type Log = {
  info(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** What every handler reaches through its context. */
export type AppEnv = {
  Variables: {
    requestId: string
    store: Store
    /** There is more to answer than can be: what was kept is good enough. */
    isTooMuch: boolean
    clock: Clock
    site: SiteConfig
    trustedProxies: number
    rateLimits: RateLimits
    keptAnswers: KeptAnswers
    log: Log | undefined
    /** When it is logged that the store cannot answer. */
    outages: Occasionally
  }
}
