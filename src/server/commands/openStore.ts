import { existsSync } from 'node:fs'
import { readEnvironment } from '../environment.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import type { Store } from '../store/store.ts'
import { UsageError } from './command.ts'

/** Does something with the store that the variables name, which must be there already, and closes it. Throws UsageError. */
export async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const { storeFile, site } = readEnvironment(process.env)
  if (!existsSync(storeFile)) {
    throw new UsageError(`There is no store at ${storeFile}: name the DATA_DIR that the server has.`)
  }
  const store = await openSqliteStore({ file: storeFile, timeZone: site.timeZone, language: site.language })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
