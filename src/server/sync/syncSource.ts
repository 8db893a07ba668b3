import type { EpochMs } from '../../contract/instant.ts'
import type { Fetcher } from '../fetch/fetcher.ts'
import type { Log } from '../http/env.ts'
import { importSources } from '../import/importSources.ts'
import { readSources } from '../import/readSources.ts'
import type { Answer } from '../import/source/web.ts'
import type { Counts } from '../import/takeIn.ts'
import { type Store, StoreUnavailable } from '../store/store.ts'
import { isDue, nextState } from './schedule.ts'

export type SyncSurroundings = {
  store: Store
  fetcher: Fetcher
  picturesFolder: string
  timeZone: string
  language: string
  /** Between two readings of a source, in ms. */
  every: number
  clock: () => EpochMs
  /** From 0 to 1. */
  random: () => number
  log: Log
}

/** Reads a source if it is due, and answers when it is next, in epoch ms. */
export async function syncSource(url: string, around: SyncSurroundings): Promise<EpochMs> {
  const { store, fetcher, clock, every, random, log, timeZone, language } = around
  const before = await store.sourceState(url)
  if (before && !isDue(before, clock(), every)) return before.nextAt

  let answer: Answer = { state: 'failed', reason: 'it was not read' }
  const readings = readSources([url], {
    timeZone,
    language,
    now: clock(),
    fetcher,
    conditions: before ?? {},
    answered: (given) => {
      answer = given
    },
  })
  const lines: string[] = []
  let counts: (Counts & { missing: number }) | null = null
  try {
    const quiet = { say: () => undefined, complain: (line: string) => lines.push(line) }
    counts = await importSources(readings, {}, { ...around, ...quiet })
  } catch (error) {
    // One source that nobody foresaw must not keep the others from being read.
    if (error instanceof StoreUnavailable) throw error
    log.error({ source: url, err: error }, 'a source could not be read')
    answer = { state: 'failed', reason: 'it is not as anybody foresaw' }
  }
  const isComplete = counts?.missing === 0
  const state = nextState(before, answer, { every, now: clock(), random: random(), isComplete })
  await store.setSourceState(url, state)
  if (counts) tell(log, url, answer, counts, lines)
  return state.nextAt
}

function tell(log: Log, source: string, answer: Answer, counts: object, problems: string[]): void {
  if (answer.state === 'failed') log.error({ source, reason: answer.reason }, 'a source could not be read')
  else if (answer.state === 'new') log.info({ source, ...counts, problems }, 'a source was read')
}
