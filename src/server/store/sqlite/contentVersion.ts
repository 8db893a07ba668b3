import type { Database } from './database.ts'

/** Tells whether what articles show may have changed: SQLite says what other connections wrote, and this one counts its own. */
export class ContentVersion {
  readonly #database: Database
  #own = 0

  constructor(database: Database) {
    this.#database = database
  }

  now(): string {
    const others = this.#database.get<{ data_version: number }>('pragma data_version')?.data_version
    return `${others}.${this.#own}`
  }

  /** Does work that changes what articles show. */
  changed<Result>(work: () => Result): Result {
    const result = work()
    this.#own += 1
    return result
  }
}
