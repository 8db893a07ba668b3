import { existsSync } from 'node:fs'
import { asUsageError, refuseMissingFolder, runCommand, UsageError } from './command.ts'
import { withStore } from './openStore.ts'

/** `npm run backup -- FILE`: a copy of the store as it is at one moment, while the server goes on. */
await runCommand(() => {
  const [file, ...more] = process.argv.slice(2)
  if (file === undefined || more.length > 0) {
    throw new UsageError('It takes one FILE; usage: npm run backup -- FILE')
  }
  if (existsSync(file)) throw new UsageError(`${file} is there already; a backup takes a new name`)
  return withStore(async (store) => {
    if (store.kind === 'postgres') {
      throw new UsageError(
        'This store is in Postgres, which has its own tools for it: pg_dump --format=custom --file=FILE "$DATABASE_URL"',
      )
    }
    refuseMissingFolder(file)
    try {
      await store.backup(file)
    } catch (error) {
      throw asUsageError(error, file)
    }
    process.stdout.write(
      `The store is copied to ${file}. Its pictures are files of their own: copy them after it.\n`,
    )
    return 0
  })
})
