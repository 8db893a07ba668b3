import { BadVariable, readEnvironment } from '../environment.ts'
import { StoreUnusable } from '../store/openErrors.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import { StoreUnavailable } from '../store/store.ts'
import { readArguments, UsageError } from './arguments.ts'
import { importSources } from './importSources.ts'

/** `npm run import -- SOURCE…`. Ends with 0, with 1 where an article could not be taken in, with 2 where the command or a
 * variable is wrong and nothing was done. */
async function run(): Promise<number> {
  const given = await readArguments(process.argv.slice(2))
  const { storeFile, site } = readEnvironment(process.env)
  const { timeZone, language } = site
  const counts = await importSources(given, {
    timeZone,
    openStore: () => openSqliteStore({ file: storeFile, timeZone, language }),
    clock: Date.now,
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  })
  return counts.unreadable === 0 ? 0 : 1
}

try {
  process.exitCode = await run()
} catch (error) {
  const isUsage = error instanceof UsageError || error instanceof BadVariable
  process.exitCode = isUsage ? 2 : 1
  if (isUsage || error instanceof StoreUnusable) process.stderr.write(`${error.message}\n`)
  else if (error instanceof StoreUnavailable) {
    process.stderr.write(
      `${error.message}. What came before is taken in; run the import again for the rest.\n`,
    )
  } else throw error
}
