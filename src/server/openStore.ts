import type { Pool } from 'pg'
import type { Environment } from './environment.ts'
import { openPostgresStore } from './store/postgres.ts'
import { openSqliteStore } from './store/sqlite.ts'
import type { Store } from './store/store.ts'

/** The store that the variables name; the pool of its connections where it is Postgres. `isChecked`: a file is
 * read through before it is used, for damage. Throws StoreUnusable. */
export async function openStore(
  {
    databaseUrl,
    storeFile,
    site,
    limits,
  }: Pick<Environment, 'databaseUrl' | 'storeFile' | 'site' | 'limits'>,
  { isChecked = false } = {},
): Promise<{ store: Store; pool?: Pool }> {
  const { timeZone, language } = site
  if (databaseUrl !== undefined) return openPostgresStore({ url: databaseUrl, timeZone, language, limits })
  return { store: await openSqliteStore({ file: storeFile, timeZone, language, limits, isChecked }) }
}
