import type { Pool } from 'pg'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import { Refusal } from './refusal.ts'

/** Each takes one of what its key may have; rejects with a Refusal when there is none left. */
export type RateLimits = {
  vote(reader: string): Promise<void>
  search(network: string): Promise<void>
  /** Reports of what a page's policy refused. */
  report(network: string): Promise<void>
}

/** Enough to tell what is wrong. */
const REPORTS_PER_MINUTE = 30

/** Limits of this process, or, with a pool, of all that share its database: 60 votes a minute for one reader, 100 searches a
 * second with bursts of 1,000 for one network, unless said otherwise. */
export function createRateLimits(
  { votesPerMinute = 60, searchesPerSecond = 100, searchBurst = 1_000 } = {},
  pool?: Pool,
): RateLimits {
  const votes = limiter('votes', votesPerMinute, 60, pool)
  // A whole burst may come at once, and the next only when the steady pace would have got there.
  const searches = limiter('searches', searchBurst, searchBurst / searchesPerSecond, pool)
  const reports = limiter('reports', REPORTS_PER_MINUTE, 60, pool)
  return {
    vote: (reader) => take(votes, reader),
    search: (network) => take(searches, network),
    report: (network) => take(reports, network),
  }
}

/** So many, in this many seconds. */
function limiter(keyPrefix: string, points: number, duration: number, pool?: Pool): RateLimiterAbstract {
  const inMemory = new RateLimiterMemory({ keyPrefix, points, duration })
  if (!pool) return inMemory
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    // Migrations make it.
    tableCreated: true,
    clearExpiredByTimeout: true,
    keyPrefix,
    points,
    duration,
    // A database that cannot answer is told of where it is asked for the answer itself.
    insuranceLimiter: inMemory,
  })
}

async function take(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    throw new Refusal('too-many', { retryAfter: refused.msBeforeNext / 1000 })
  }
}
