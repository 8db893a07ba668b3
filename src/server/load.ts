import { type Store, StoreUnavailable } from './store/store.ts'

/** How long one turn of the event loop may go on taking questions in, in ms: who comes later would wait longer than it takes to ask again. */
const LONGEST_TURN_MS = 500
/** How many questions may be under way at once: a database that is slow to answer gets no more. */
const MOST_UNDER_WAY = 1_000

/** What readers ask of a store. Not the content's version, which kept answers go by, nor health, nor publishing. */
const asked = [
  'siteFacts',
  'article',
  'versions',
  'list',
  'suggest',
  'days',
  'feed',
  'movedTo',
  'addressBlocks',
  'addresses',
  'engagement',
  'addView',
  'views',
  'setVote',
  'clearVote',
] as const satisfies (keyof Store)[]

/** How much this process has to do. What is too much is refused at once, so that the rest is answered in time. */
export class Load {
  readonly #longestTurnMs: number
  readonly #mostUnderWay: number
  #turnBegan: number | undefined
  #underWay = 0
  #refused = 0

  constructor({ longestTurnMs = LONGEST_TURN_MS, mostUnderWay = MOST_UNDER_WAY } = {}) {
    this.#longestTurnMs = longestTurnMs
    this.#mostUnderWay = mostUnderWay
  }

  /** How many questions were refused so far. */
  get refused(): number {
    return this.#refused
  }

  get underWay(): number {
    return this.#underWay
  }

  /** Does the work, or throws StoreUnavailable where there is too much of it. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#underWay >= this.#mostUnderWay || this.#isTurnOver()) {
      this.#refused++
      throw new StoreUnavailable('There is more to answer than this process can.')
    }
    this.#underWay++
    try {
      return await work()
    } finally {
      this.#underWay--
    }
  }

  /** SQLite answers within the turn that asks: a turn takes as long as all the questions that came together. */
  #isTurnOver(): boolean {
    const now = performance.now()
    if (this.#turnBegan === undefined) {
      this.#turnBegan = now
      setImmediate(() => {
        this.#turnBegan = undefined
      })
    }
    return now - this.#turnBegan > this.#longestTurnMs
  }
}

/** The store, for as much as is not too much. */
export function storeUnder(load: Load, store: Store): Store {
  const guarded = asked.map((name) => {
    const ask = (...given: unknown[]) =>
      load.run(() => (store[name] as (...given: unknown[]) => Promise<unknown>)(...given))
    return [name, ask]
  })
  return { ...store, ...Object.fromEntries(guarded) }
}
