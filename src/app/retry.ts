const FIRST_MS = 5_000
const LONGEST_MS = 300_000

/** Does something again later, and later each time until it is told that it went well. */
export class Retry {
  readonly #work: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #ms = FIRST_MS

  constructor(work: () => void) {
    this.#work = work
  }

  /** Not before `retryAfter`, in seconds. */
  later(retryAfter: number): void {
    this.cancel()
    this.#timer = setTimeout(this.#work, Math.max(this.#ms, retryAfter * 1000))
    this.#ms = Math.min(this.#ms * 2, LONGEST_MS)
  }

  cancel(): void {
    clearTimeout(this.#timer)
  }

  wentWell(): void {
    this.#ms = FIRST_MS
  }
}
