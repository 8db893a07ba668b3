import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from './refusal.ts'

/** Each takes one of what its key may have; rejects with a Refusal when there is none left. */
export type RateLimits = {
  vote(reader: string): Promise<void>
  search(network: string): Promise<void>
}

const BURST_SECONDS = 10

/** Limits of this process: 60 votes a minute for one reader, 100 searches a second with bursts of 1,000 for one
 * network, unless said otherwise. */
export function createRateLimits({
  votesPerMinute = 60,
  searchesPerSecond = 100,
  searchBurst = 1_000,
} = {}): RateLimits {
  const votes = new RateLimiterMemory({ points: votesPerMinute, duration: 60 })
  const searches = new BurstyRateLimiter(
    new RateLimiterMemory({ points: searchesPerSecond, duration: 1 }),
    new RateLimiterMemory({ points: searchBurst, duration: BURST_SECONDS }),
  )
  return { vote: (reader) => take(votes, reader), search: (network) => take(searches, network) }
}

async function take(limiter: { consume(key: string): Promise<RateLimiterRes> }, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    throw new Refusal('too-many', { retryAfter: refused.msBeforeNext / 1000 })
  }
}
