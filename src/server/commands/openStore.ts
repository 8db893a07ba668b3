import { existsSync } from 'node:fs'
import { readEnvironment } from '../environment.ts'
import { openStore } from '../openStore.ts'
import type { Store } from '../store/store.ts'
import { UsageError } from './command.ts'

/** Does something with the store that the variables name, which must be there already, and closes it. Throws UsageError. */
export async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const environment = readEnvironment(process.env)
  const { databaseUrl, storeFile } = environment
  if (databaseUrl === undefined && !existsSync(storeFile)) {
    throw new UsageError(`There is no store at ${storeFile}: name the DATA_DIR that the server has.`)
  }
  const { store } = await openStore(environment)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
