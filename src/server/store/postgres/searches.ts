import pLimit from 'p-limit'
import { StoreUnavailable } from '../store.ts'
import { CONNECTIONS } from './pool.ts'

/** A few connections are left for articles, views and votes, however many search. */
const AT_ONCE = CONNECTIONS - 3
/** Who would wait behind more than these is better told so at once. */
const MOST_WAITING = 100

/** Runs searches, some at once and the others after them. */
export class Searches {
  readonly #limit = pLimit(AT_ONCE)

  /** Throws StoreUnavailable where too many wait already. */
  async run<Result>(search: () => Promise<Result>): Promise<Result> {
    if (this.#limit.pendingCount >= MOST_WAITING) {
      throw new StoreUnavailable('More is searched for than this process can find.')
    }
    return this.#limit(search)
  }
}
