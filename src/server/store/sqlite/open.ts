import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../../makeFolder.ts'
import { StoreUnusable } from '../openErrors.ts'
import { Database, sqliteCode } from './database.ts'
import { inspect, RESTORE, refuseLost } from './inspect.ts'
import { migrate } from './migrate.ts'
import { makeFile } from './newFile.ts'

/** How long a statement waits for another process, in ms: starting may wait for a migration, answering may not. */
const WAIT_AT_START = 30_000
const WAIT = 2_000
const BETWEEN_TRIES = 20

const BUSY = 5
/** Busy, locked, no memory, read-only, I/O, full, cannot open: the folder's or the machine's doing, for which no backup helps. */
const NO_DAMAGE = new Set([BUSY, 6, 7, 8, 10, 13, 14])

/** Opens the file, made where there is none, and brings it to this version's shape; `prepare` then fills what is missing in it. Where it
 * `isChecked`, all of it is read for damage first. Throws StoreUnusable, with the file untouched, where it is damaged or empty, no
 * database of ours, or a later version's. */
export function openDatabase(
  file: string,
  prepare: (database: Database) => void,
  { isChecked = false } = {},
): Database {
  let connection: DatabaseSync | undefined
  try {
    makeFolder(dirname(file))
    refuseLost(file)
    makeFile(file)
    inspect(file, WAIT_AT_START, isChecked)
    connection = new DatabaseSync(file, { timeout: WAIT_AT_START, enableForeignKeyConstraints: true })
    const database = new Database(connection)
    turnOnWriteAheadLog(database)
    database.exec('pragma synchronous = full')
    // What is deleted (the day's keys above all) is overwritten, not only forgotten.
    database.exec('pragma secure_delete = on')
    database.write(() => migrate(database, file))
    prepare(database)
    database.exec(`pragma busy_timeout = ${WAIT}`)
    return database
  } catch (error) {
    if (connection?.isOpen) connection.close()
    if (error instanceof StoreUnusable) throw error
    throw new StoreUnusable(`Cannot open the database ${file}: ${reasonAndRemedy(error)}`, { cause: error })
  }
}

function reasonAndRemedy(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  const code = sqliteCode(error)
  const remedy =
    code === null || NO_DAMAGE.has(code)
      ? 'Nothing was changed; mend that, or name another DATA_DIR.'
      : RESTORE
  return `${reason}. ${remedy}`
}

/** Two processes that start at once may meet here, where SQLite does not wait by itself. */
function turnOnWriteAheadLog(database: Database): void {
  const end = performance.now() + WAIT_AT_START
  for (;;) {
    try {
      database.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      if (sqliteCode(error) !== BUSY || performance.now() > end) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_TRIES)
    }
  }
}
