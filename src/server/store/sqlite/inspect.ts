import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StoreUnusable } from '../openErrors.ts'
import { Database, sqliteCode } from './database.ts'
import { refuseForeign } from './migrate.ts'

/** What the operator does about a file that cannot be used. */
export const RESTORE = 'Nothing was changed; restore a backup (docs/operating.md, "Backup").'

const READ_ONLY = 8

/** Throws where the file lost what was in it. SQLite would take it for a new one, and throw away the log beside it. */
export function refuseLost(file: string): void {
  const size = sizeOf(file)
  if (size === 0) {
    throw new StoreUnusable(
      `The database ${file} is empty: what was in it is lost. ${RESTORE} Without one, remove the file to begin anew.`,
    )
  }
  if (size === undefined && sizeOf(`${file}-wal`)) {
    throw new StoreUnusable(`The database ${file} is gone, and its log ${file}-wal is there. ${RESTORE}`)
  }
}

/** Throws for a file that is no database of ours, or a later version's, or, where all of it is read, damaged. Through a connection
 * that cannot write: one that can would move the log into the file when it closes. */
export function inspect(file: string, wait: number, isChecked: boolean): void {
  const connection = new DatabaseSync(file, { readOnly: true, timeout: wait })
  try {
    const database = new Database(connection)
    refuseForeign(database, file)
    if (isChecked) refuseDamaged(database, file)
  } catch (error) {
    // A restored file whose first change was cut off: SQLite takes it back at the first connection that writes.
    if (sqliteCode(error) !== READ_ONLY) throw error
  } finally {
    connection.close()
  }
}

function refuseDamaged(database: Database, file: string): void {
  const found = database.get<{ quick_check: string }>('pragma quick_check(1)')?.quick_check
  if (found === 'ok') return
  throw new StoreUnusable(`The database ${file} is damaged: ${found?.replaceAll(/\s+/g, ' ')}. ${RESTORE}`)
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size
}
