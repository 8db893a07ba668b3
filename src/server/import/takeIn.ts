import { setTimeout } from 'node:timers/promises'
import type { Candidate, PutOutcome, Refused } from '../store/store.ts'
import type { Found } from './readSources.ts'

export type Outcome = PutOutcome['outcome']
export type Counts = Record<Outcome | 'unreadable', number>

export type Taking = {
  /** The article as it shall be stored: its pictures fetched, its section set. */
  prepare(candidate: Candidate, found: Found): Promise<Candidate>
  /** Stores the first of them, at least one, and answers for those. */
  put(candidates: readonly Candidate[]): Promise<(PutOutcome | Refused)[]>
  /** Told of each article that cannot be read, and of what was guessed of others, in one line. */
  report(line: string): void
  /** Told of each article that was read, how many there were by then. */
  onRead?: ((count: number) => void) | undefined
  /** Ends the reading; what was read by then is stored. */
  signal?: AbortSignal | undefined
}

type Waiting = { candidate: Candidate; found: Found }

/** So many articles wait at most until they are stored together. */
const FLUSH_COUNT = 50
/** Pictures may take a while: nothing waits longer than this, in ms, once the next article has been read. */
const FLUSH_MS = 1_000
/** Between two batches, in ms. A server that met the lock asks SQLite again at most 20 ms apart: long enough for its write. */
const REST_MS = 20

/** Takes in one article after another; one that cannot be read does not stop the others. Answers how many became what. */
export async function takeIn(readings: AsyncIterable<Found>, taking: Taking): Promise<Counts> {
  const counts: Counts = { added: 0, updated: 0, unchanged: 0, removed: 0, unreadable: 0 }
  let waiting: Waiting[] = []
  let flushedAt = performance.now()

  const refuse = (found: Found, reason: string) => {
    counts.unreadable++
    taking.report(`${placeOf(found)}: ${reason.replace(/\s+/g, ' ')}`)
  }
  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const outcomes = await taking.put(waiting.map(({ candidate }) => candidate))
      for (const [index, outcome] of outcomes.entries()) {
        const found = waiting[index]?.found
        if (outcome.outcome !== 'invalid') counts[outcome.outcome]++
        else if (found) refuse(found, outcome.reason)
      }
      waiting = waiting.slice(outcomes.length)
      await setTimeout(REST_MS)
    }
    flushedAt = performance.now()
  }

  async function read(): Promise<void> {
    let count = 0
    for await (const found of readings) {
      if (taking.signal?.aborted) return
      taking.onRead?.(++count)
      if ('unreadable' in found) refuse(found, found.unreadable)
      else {
        for (const note of found.notes ?? []) taking.report(`${placeOf(found)}: ${note}`)
        waiting.push({ candidate: await taking.prepare(found.candidate, found), found })
      }
      if (waiting.length >= FLUSH_COUNT || performance.now() - flushedAt > FLUSH_MS) await flush()
    }
  }
  try {
    await read()
  } catch (error) {
    // What was being fetched was given up.
    if (!taking.signal?.aborted) throw error
  } finally {
    await flush()
  }
  return counts
}

/** `news.ndjson:12`, `news.json:1, article 2` in a list, or the file alone where no line is known. */
export function placeOf({ file, line, article }: Found): string {
  const place = line === undefined ? file : `${file}:${line}`
  return article === undefined ? place : `${place}, article ${article}`
}
