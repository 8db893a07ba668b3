import type { Database } from './database.ts'

type Waiting = { work: () => unknown; resolve: (result: unknown) => void; reject: (error: unknown) => void }

/** Writes what many readers count in one transaction, so that they share one flush of the disk: all that came while the one before
 * was being written. Each is answered when the transaction is on the disk; one that fails takes back its own work only. */
export class GroupCommit {
  readonly #database: Database
  #waiting: Waiting[] = []

  constructor(database: Database) {
    this.#database = database
  }

  /** Does the work in the next transaction. Rejects with what the work throws, or with why nothing could be written. */
  write<Result>(work: () => Result): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#flush())
      this.#waiting.push({ work, resolve: resolve as Waiting['resolve'], reject })
    })
  }

  #flush(): void {
    const group = this.#waiting
    this.#waiting = []
    const answers: (() => void)[] = []
    try {
      this.#database.write(() => {
        for (const each of group) answers.push(this.#answerOf(each))
      })
    } catch (error) {
      for (const { reject } of group) reject(error)
      return
    }
    for (const answer of answers) answer()
  }

  #answerOf({ work, resolve, reject }: Waiting): () => void {
    try {
      const result = this.#database.part(work)
      return () => resolve(result)
    } catch (error) {
      // The whole transaction is gone (a full disk): there is nothing left to go on with.
      if (!this.#database.isWriting) throw error
      return () => reject(error)
    }
  }
}
