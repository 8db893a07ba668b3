import { setTimeout } from 'node:timers/promises'
import { InvalidCandidate } from '../store/candidate.ts'
import type { Candidate, PutOutcome } from '../store/store.ts'
import type { Found } from './readSources.ts'

export type Outcome = PutOutcome['outcome'] | 'read'
export type Counts = Record<Outcome | 'unreadable', number>

/** What becomes of one article: the store's `put`, or in a dry run nothing but a look. Throws InvalidCandidate. */
export type Take = (candidate: Candidate, file: string) => Promise<Outcome>

/** Told of each article that cannot be read, in one line. */
export type Report = (line: string) => void

/** Takes in one article after another; one that cannot be read does not stop the others. Answers how many became what. */
export async function takeIn(readings: AsyncIterable<Found>, take: Take, report: Report): Promise<Counts> {
  const counts: Counts = { read: 0, added: 0, updated: 0, unchanged: 0, removed: 0, unreadable: 0 }
  const rest = breather()
  for await (const found of readings) {
    await rest()
    const outcome = await outcomeOf(found, take)
    if (typeof outcome === 'string') counts[outcome]++
    else {
      counts.unreadable++
      report(`${placeOf(found)}: ${outcome.unreadable.replace(/\s+/g, ' ')}`)
    }
  }
  return counts
}

async function outcomeOf(found: Found, take: Take): Promise<Outcome | { unreadable: string }> {
  if ('unreadable' in found) return found
  try {
    return await take(found.candidate, found.file)
  } catch (error) {
    if (error instanceof InvalidCandidate) return { unreadable: error.message }
    throw error
  }
}

/** `news.ndjson:12`, or the file alone where no line is known. */
function placeOf({ file, line }: Found): string {
  return line === undefined ? file : `${file}:${line}`
}

const BATCH = 40
const REST = 20

/** Waits where a batch has lasted long enough, in ms: with its last article it stays within 50. A server that met the lock in
 * that time asks SQLite again at most 20 ms apart, so the rest is long enough for its write. */
function breather(): () => Promise<void> {
  let start = performance.now()
  return async () => {
    if (performance.now() - start < BATCH) return
    await setTimeout(REST)
    start = performance.now()
  }
}
