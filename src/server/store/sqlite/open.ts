import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreTooNew, StoreUnusable } from '../openErrors.ts'
import { Database, sqliteCode } from './database.ts'

/** 'DTLN': marks the file as ours, so that no other program's database is ever migrated. */
const APPLICATION = 0x44_54_4c_4e
const MIGRATIONS = join(import.meta.dirname, '../migrations/sqlite')

/** How long a statement waits for another process, in ms: starting may wait for a migration, answering may not. */
const WAIT_AT_START = 30_000
const WAIT = 2_000

const BUSY = 5

/** Opens the file, made where there is none, and brings it to this version's shape; `prepare` then fills what is missing in it.
 * Throws StoreUnusable, with the file untouched, where it is no database of ours or a later version's. */
export function openDatabase(file: string, prepare: (database: Database) => void): Database {
  let connection: DatabaseSync | undefined
  try {
    mkdirSync(dirname(file), { recursive: true })
    connection = new DatabaseSync(file, { timeout: WAIT_AT_START, enableForeignKeyConstraints: true })
    const database = new Database(connection)
    const migrations = readMigrations()
    refuseForeign(database, file, migrations.length)
    turnOnWriteAheadLog(database)
    database.exec('pragma synchronous = full')
    // What is deleted (the day's keys above all) is overwritten, not only forgotten.
    database.exec('pragma secure_delete = on')
    database.write(() => migrate(database, file, migrations))
    prepare(database)
    database.exec(`pragma busy_timeout = ${WAIT}`)
    return database
  } catch (error) {
    if (connection?.isOpen) connection.close()
    if (error instanceof StoreUnusable) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StoreUnusable(
      `Cannot open the database ${file}: ${reason}. Nothing was changed; name another DATA_DIR or restore a backup.`,
      { cause: error },
    )
  }
}

/** The migrations in order: `001-start.sql` leads to version 1, and so on without a gap. */
function readMigrations(): string[] {
  return readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(join(MIGRATIONS, name), 'utf8'))
}

function migrate(database: Database, file: string, migrations: readonly string[]): void {
  // Another process may have migrated while this one waited for the lock.
  const version = refuseForeign(database, file, migrations.length)
  if (version === migrations.length) return
  for (const migration of migrations.slice(version)) database.exec(migration)
  database.exec(`pragma application_id = ${APPLICATION}`)
  database.exec(`pragma user_version = ${migrations.length}`)
}

/** The file's version, 0 for an empty one. Only reads. */
function refuseForeign(database: Database, file: string, newest: number): number {
  const application = database.get<{ application_id: number }>('pragma application_id')?.application_id ?? 0
  const version = database.get<{ user_version: number }>('pragma user_version')?.user_version ?? 0
  const isEmpty = database.get('select 1 from sqlite_schema limit 1') === undefined
  if (application !== APPLICATION && !(isEmpty && application === 0)) {
    throw new StoreUnusable(
      `The database ${file} is not Dateline's: it belongs to another program. Nothing was changed; name another DATA_DIR.`,
    )
  }
  if (version > newest) {
    throw new StoreTooNew(
      `The database ${file} has version ${version}, and this Dateline knows versions up to ${newest}. Nothing was changed; start the newer Dateline.`,
    )
  }
  return version
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
    }
  }
}
