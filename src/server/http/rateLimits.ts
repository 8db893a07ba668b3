import type { Pool } from 'pg'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import { keyedHash } from './reader.ts'
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

/** The database that processes share, and the secret that they know its readers by. */
type Shared = { pool: Pool; secret: string }

/** Limits of this process, or of all that share a database, where networks stand as keyed hashes: 60 votes a minute for one
 * reader, 100 searches a second with bursts of 1,000 for one network, unless said otherwise. */
export function createRateLimits(
  { votesPerMinute = 60, searchesPerSecond = 100, searchBurst = 1_000 } = {},
  shared?: Shared,
): RateLimits {
  const votes = limiter('votes', votesPerMinute, 60, shared?.pool)
  // A whole burst may come at once, and the next only when the steady pace would have got there.
  const searches = limiter('searches', searchBurst, searchBurst / searchesPerSecond, shared?.pool)
  const reports = limiter('reports', REPORTS_PER_MINUTE, 60, shared?.pool)
  const named = (network: string) => (shared ? keyedHash(shared.secret, 'network', network) : network)
  return {
    vote: (reader) => take(votes, reader),
    search: (network) => take(searches, named(network)),
    report: (network) => take(reports, named(network)),
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
