import type { Pool } from 'pg'
import type { Steps } from '../sql/steps.ts'
import { StoreUnavailable } from '../store.ts'
import { runSteps } from './statements.ts'
import { inTransaction, stepsInTransaction, WRITE } from './transactions.ts'

type Waiting = {
  article: string
  /** By performance.now(). */
  since: number
  work: () => Steps<unknown>
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

/** So many share a commit at most: the rows that they count on are locked until then. */
const MOST = 100
/** Who has waited so long, in ms, is told to come again. */
const LONGEST_WAIT = 5_000

/** Writes what many readers count in one transaction: all that came while the one before was being written. Each is answered after its
 * commit. Where one of them fails, each is written alone, so that it takes back its own work only. */
export class GroupCommit {
  readonly #pool: Pool
  readonly #longestWait: number
  #waiting: Waiting[] = []
  #isWriting = false

  constructor(pool: Pool, longestWait = LONGEST_WAIT) {
    this.#pool = pool
    this.#longestWait = longestWait
  }

  write<Result>(article: string, work: () => Steps<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const since = performance.now()
      this.#waiting.push({ article, since, work, resolve: resolve as Waiting['resolve'], reject })
      if (!this.#isWriting) void this.#writeAll()
    })
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true
    // Who comes in the same turn comes along.
    await new Promise(setImmediate)
    while (this.#waiting.length > 0) {
      const group = this.#inTime(this.#waiting.splice(0, MOST))
      if (group.length === 0) continue
      // Other processes lock articles in the same order, so that two seldom wait for each other; where they do, one is written again.
      await this.#writeGroup(group.sort((a, b) => (a.article < b.article ? -1 : 1)))
    }
    this.#isWriting = false
  }

  #inTime(group: readonly Waiting[]): Waiting[] {
    const first = performance.now() - this.#longestWait
    for (const { since, reject } of group) {
      if (since < first) reject(new StoreUnavailable('The database is too slow for what is counted'))
    }
    return group.filter(({ since }) => since >= first)
  }

  async #writeGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const results = await inTransaction(this.#pool, WRITE, async (client) => {
        const answers: unknown[] = []
        for (const { work } of group) answers.push(await runSteps(client, work()))
        return answers
      })
      for (const [index, { resolve }] of group.entries()) resolve(results[index])
    } catch (error) {
      if (error instanceof StoreUnavailable || group.length === 1)
        for (const { reject } of group) reject(error)
      else await Promise.all(group.map((each) => this.#writeAlone(each)))
    }
  }

  async #writeAlone({ work, resolve, reject }: Waiting): Promise<void> {
    await stepsInTransaction(this.#pool, WRITE, work).then(resolve, reject)
  }
}
