import { constants, setPriority } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { pino } from 'pino'
import { readEnvironment } from '../environment.ts'
import { createFetcher } from '../fetch/fetcher.ts'
import { openStore } from '../openStore.ts'
import { StoreUnavailable } from '../store/store.ts'
import { syncSource } from './syncSource.ts'

// The process that keeps reading SOURCES. The server starts it and ends it: reading, decoding and pictures take time that its
// own event loop does not have.

const LONGEST_SLEEP_MS = 60 * 60_000
const AFTER_TROUBLE_MS = 60_000

const environment = readEnvironment(process.env)
const { sources, sourcesEvery, picturesFolder, allowsPrivateSources, site, logLevel } = environment
const { timeZone, language } = site
process.on('disconnect', () => process.exit(0))
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const log = pino({ level: logLevel })
const { store } = await openStore(environment)
const around = {
  store,
  fetcher: createFetcher({ allowPrivate: allowsPrivateSources }),
  picturesFolder,
  timeZone,
  language,
  every: sourcesEvery,
  clock: Date.now,
  random: Math.random,
  log,
}

for (;;) {
  let next = Date.now() + LONGEST_SLEEP_MS
  for (const url of sources) {
    try {
      next = Math.min(next, await syncSource(url, around))
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      log.error({ source: url, err: error }, 'a source could not be stored')
      next = Math.min(next, Date.now() + AFTER_TROUBLE_MS)
    }
  }
  await setTimeout(Math.max(1_000, next - Date.now()))
}
