import type { EpochMs } from '../../contract/instant.ts'
import type { Fetcher } from '../fetch/fetcher.ts'
import type { Log } from '../http/env.ts'
import { importSources } from '../import/importSources.ts'
import { readSources } from '../import/readSources.ts'
import type { Answer } from '../import/source/web.ts'
import type { Store } from '../store/store.ts'
import { nextState } from './schedule.ts'

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
  // A source that was put off for long, before SOURCES_EVERY was made shorter, is not.
  const latest = before && before.failures === 0 ? clock() + every * 2 : Number.POSITIVE_INFINITY
  const due = Math.min(before?.nextAt ?? 0, latest)
  if (due > clock()) return due

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
  const counts = await importSources(
    readings,
    {},
    { ...around, say: () => undefined, complain: (line) => lines.push(line) },
  )
  const isComplete = counts.missing === 0
  const state = nextState(before, answer, { every, now: clock(), random: random(), isComplete })
  await store.setSourceState(url, state)
  tell(log, url, answer, counts, lines)
  return state.nextAt
}

function tell(log: Log, source: string, answer: Answer, counts: object, problems: string[]): void {
  if (answer.state === 'failed') log.error({ source, reason: answer.reason }, 'a source could not be read')
  else if (answer.state === 'new') log.info({ source, ...counts, problems }, 'a source was read')
}
