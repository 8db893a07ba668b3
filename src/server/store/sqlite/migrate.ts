import { join } from 'node:path'
import { StoreTooNew, StoreUnusable } from '../openErrors.ts'
import { readMigrations } from '../sql/readMigrations.ts'
import type { Database } from './database.ts'

/** 'DTLN': marks the file as ours, so that no other program's database is ever migrated. */
const APPLICATION = 0x44_54_4c_4e
const MIGRATIONS = join(import.meta.dirname, '../migrations/sqlite')

/** Brings the database to this version's shape. Inside a transaction. Throws StoreUnusable. */
export function migrate(database: Database, file: string): void {
  const migrations = readMigrations(MIGRATIONS)
  // Another process may have migrated while this one waited for the lock.
  const version = refuseForeign(database, file)
  if (version === migrations.length) return
  for (const migration of migrations.slice(version)) database.exec(migration)
  database.exec(`pragma application_id = ${APPLICATION}`)
  database.exec(`pragma user_version = ${migrations.length}`)
}

/** The file's version, 0 for one without tables. Only reads. Throws StoreUnusable for another program's, or a later version's. */
export function refuseForeign(database: Database, file: string): number {
  const newest = readMigrations(MIGRATIONS).length
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
