/** How long a burst of keys may rest before its last choice is sent. */
const BURST_MS = 600

/** The bursts of keys that go on, by article: what they choose is not sent before they have ended. */
export class Bursts {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()

  has(articleId: string): boolean {
    return this.#timers.has(articleId)
  }

  /** Begins one, or goes on with it; `rested` is called when no further key has come for a while. */
  hold(articleId: string, rested: () => void): void {
    this.end(articleId)
    this.#timers.set(articleId, setTimeout(rested, BURST_MS))
  }

  /** Ends an article's; answers whether there was one. */
  end(articleId: string): boolean {
    clearTimeout(this.#timers.get(articleId))
    return this.#timers.delete(articleId)
  }

  /** Ends all; answers whose they were. */
  endAll(): string[] {
    const articleIds = [...this.#timers.keys()]
    for (const articleId of articleIds) this.end(articleId)
    return articleIds
  }
}
