import type { Database } from './database.ts'

/** Tells whether what articles show may have changed: SQLite says what other connections wrote, and this one counts its own. */
export class ContentVersion {
  readonly #database: Database
  #others: number | undefined
  #own = 0

  constructor(database: Database) {
    this.#database = database
  }

  now(): string {
    if (this.#others === undefined) {
      this.#others = this.#database.get<{ data_version: number }>('pragma data_version')?.data_version
      // Asked once for all that is answered in one turn of the event loop: it takes locks.
      setImmediate(() => {
        this.#others = undefined
      })
    }
    return `${this.#others}.${this.#own}`
  }

  /** Does work that changes what articles show. */
  changed<Result>(work: () => Result): Result {
    const result = work()
    this.#own += 1
    return result
  }
}
