import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from './refusal.ts'

/** Each takes one of what its key may have; rejects with a Refusal when there is none left. */
export type RateLimits = {
  vote(reader: string): Promise<void>
  search(network: string): Promise<void>
}

/** Limits of this process: 60 votes a minute for one reader, 100 searches a second with bursts of 1,000 for one
 * network, unless said otherwise. */
export function createRateLimits({
  votesPerMinute = 60,
  searchesPerSecond = 100,
  searchBurst = 1_000,
} = {}): RateLimits {
  const votes = new RateLimiterMemory({ points: votesPerMinute, duration: 60 })
  // A whole burst may come at once, and the next only when the steady pace would have got there.
  const searches = new RateLimiterMemory({ points: searchBurst, duration: searchBurst / searchesPerSecond })
  return { vote: (reader) => take(votes, reader), search: (network) => take(searches, network) }
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    throw new Refusal('too-many', { retryAfter: refused.msBeforeNext / 1000 })
  }
}
