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

type Guarded = Pick<Store, (typeof asked)[number]>

/** How much this process has to do. Requests that are too much are refused at once, so that the others are answered in time. */
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

  /** Whether one more request is too much. To be asked as it comes: what was begun is ended, however long it takes. */
  isTooMuch(): boolean {
    return this.#isTurnOver() || this.#underWay >= this.#mostUnderWay
  }

  /** The store for a request that is not too much. */
  counting(store: Store): Store {
    return this.#guarded(store, async (ask) => {
      this.#underWay++
      try {
        return await ask()
      } finally {
        this.#underWay--
      }
    })
  }

  /** The store for one that is: whatever readers ask of it is refused with StoreUnavailable. */
  refusing(store: Store): Store {
    return this.#guarded(store, async () => {
      this.#refused++
      throw new StoreUnavailable('There is more to answer than this process can.')
    })
  }

  #guarded(store: Store, run: (ask: () => Promise<unknown>) => Promise<unknown>): Store {
    const guarded = asked.map((name) => {
      const ask = (...given: unknown[]) =>
        run(() => (store[name] as (...given: unknown[]) => Promise<unknown>)(...given))
      return [name, ask]
    })
    return { ...store, ...(Object.fromEntries(guarded) as Guarded) }
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
