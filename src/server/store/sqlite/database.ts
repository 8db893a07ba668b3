import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { StoreUnavailable } from '../store.ts'

export type Values = readonly SQLInputValue[]

/** One connection: statements prepared once, transactions, rows typed by the asker. */
export class Database {
  readonly #connection: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(connection: DatabaseSync) {
    this.#connection = connection
  }

  get<Row>(sql: string, ...values: Values): Row | undefined {
    return this.#prepare(sql).get(...values) as Row | undefined
  }

  all<Row>(sql: string, ...values: Values): Row[] {
    return this.#prepare(sql).all(...values) as Row[]
  }

  /** Writes; answers how many rows changed. */
  run(sql: string, ...values: Values): number {
    return Number(this.#prepare(sql).run(...values).changes)
  }

  /** Runs statements that are written out in full, of which none is asked again. */
  exec(sql: string): void {
    this.#connection.exec(sql)
  }

  /** All of the work or none of it; on the disk when this returns. */
  write<Result>(work: () => Result): Result {
    return this.#transaction('begin immediate', work)
  }

  /** All of the work or none of it, as a part of a transaction that goes on. */
  part<Result>(work: () => Result): Result {
    this.#connection.exec('savepoint part')
    try {
      const result = work()
      this.#connection.exec('release part')
      return result
    } catch (error) {
      if (this.isWriting) this.#connection.exec('rollback to part; release part')
      throw error
    }
  }

  /** Whether a transaction is under way; some failures (a full disk) end it by themselves. */
  get isWriting(): boolean {
    return this.#connection.isTransaction
  }

  /** Several reads of the same state, whatever other processes write meanwhile. */
  read<Result>(work: () => Result): Result {
    return this.#transaction('begin', work)
  }

  close(): void {
    if (this.#connection.isOpen) this.#connection.close()
  }

  #transaction<Result>(begin: string, work: () => Result): Result {
    this.#connection.exec(begin)
    try {
      const result = work()
      this.#connection.exec('commit')
      return result
    } catch (error) {
      if (this.isWriting) this.#connection.exec('rollback')
      throw error
    }
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#connection.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }
}

// SQLite's primary result codes that are the world's doing and not a defect of ours: busy, locked, no memory,
// read-only, I/O, corrupt, full, cannot open, lock protocol, not a database.
const unavailable = new Set([5, 6, 7, 8, 10, 11, 13, 14, 15, 26])

/** SQLite's primary result code of an error, or null where it is none of SQLite's. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  return error.errcode & 0xff
}

/** The error as the Store's callers know it. */
export function storeError(error: unknown): unknown {
  const closed = error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_STATE'
  if (!closed && !unavailable.has(sqliteCode(error) ?? 0)) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new StoreUnavailable(`The database cannot answer now: ${reason}`, { cause: error })
}
