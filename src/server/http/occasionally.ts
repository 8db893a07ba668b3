import type { Clock } from '../clock.ts'

/** Says when something that happens again and again is to be told of: the first time, and then once in so many ms. */
export class Occasionally {
  readonly #clock: Clock
  readonly #everyMs: number
  #last: number | undefined

  constructor(clock: Clock, everyMs: number) {
    this.#clock = clock
    this.#everyMs = everyMs
  }

  isDue(): boolean {
    const now = this.#clock()
    // A clock that was set back tells again.
    if (this.#last !== undefined && now >= this.#last && now < this.#last + this.#everyMs) return false
    this.#last = now
    return true
  }
}
