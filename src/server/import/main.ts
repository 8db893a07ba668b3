import { constants, setPriority } from 'node:os'
import { runCommand } from '../commands/command.ts'
import { readEnvironment } from '../environment.ts'
import { createFetcher } from '../fetch/fetcher.ts'
import { openStore } from '../openStore.ts'
import { readArguments, USAGE } from './arguments.ts'
import { dryRun } from './dryRun.ts'
import { importSources } from './importSources.ts'
import { createProgress } from './progress.ts'
import { readSources } from './readSources.ts'

const STOPPED = 130

/** `npm run import -- SOURCE…`. Ends with 0, with 1 where an article could not be taken in, with 2 where the command or a
 * variable is wrong and nothing was done, with 130 where it was stopped. */
async function run(): Promise<number> {
  if (process.argv.slice(2).includes('--help')) {
    process.stdout.write(`${USAGE}\n`)
    return 0
  }
  const given = await readArguments(process.argv.slice(2), process.env)
  const environment = readEnvironment(process.env)
  const { picturesFolder, allowsPrivateSources, site } = environment
  const { timeZone, language } = site
  // Readers come first.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  const signal = stoppedBySignals()
  const progress = createProgress(process.stderr)
  const around = {
    clock: Date.now,
    onRead: progress.articles,
    signal,
    say: (line: string) => {
      progress.clear()
      process.stdout.write(`${line}\n`)
    },
    complain: (line: string) => {
      progress.clear()
      process.stderr.write(`${line}\n`)
    },
  }
  const fetcher = createFetcher({ allowPrivate: allowsPrivateSources })
  try {
    const { encoding } = given
    const options = {
      timeZone,
      language,
      now: Date.now(),
      encoding,
      fetcher,
      signal,
      onProgress: progress.file,
    }
    const readings = readSources(given.sources, options)
    if (given.dryRun) {
      const { unreadable } = await dryRun(readings, { ...around, timeZone }).catch((error: unknown) => {
        // What was being fetched was given up.
        if (signal.aborted) return { unreadable: 0 }
        throw error
      })
      if (signal.aborted) return STOPPED
      return unreadable === 0 ? 0 : 1
    }

    const { store } = await openStore(environment)
    try {
      const counts = await importSources(readings, given, { ...around, store, fetcher, picturesFolder })
      if (signal.aborted) return STOPPED
      return counts.unreadable === 0 ? 0 : 1
    } finally {
      await store.close()
    }
  } finally {
    progress.clear()
    await fetcher.close()
  }
}

/** Ended by Ctrl-C or SIGTERM, once; the second time the process ends at once. */
function stoppedBySignals(): AbortSignal {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(STOPPED)
      stop.abort()
    })
  }
  return stop.signal
}

await runCommand(run, 'What came before is taken in; run the import again for the rest.')
