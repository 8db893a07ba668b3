import type { EpochMs } from '../../contract/instant.ts'
import type { Answer, Conditions } from '../import/source/web.ts'
import type { SourceState } from '../store/store.ts'

const LONGEST_MS = 24 * 60 * 60_000
const LONGEST_RETRY_AFTER_MS = 7 * LONGEST_MS
const JITTER = 0.1

/** Whether a source is to be asked. One that answers, and was put off for longer than it would be today (SOURCES_EVERY was
 * made shorter), is. */
export function isDue({ failures, nextAt }: SourceState, now: EpochMs, every: number): boolean {
  return nextAt <= now || (failures === 0 && nextAt > now + every * (1 + JITTER))
}

/** What to know of a source after it was asked. One that fails is asked less and less often, once a day at last, and never
 * sooner than it wants, within a week; the jitter keeps many sites from asking in the same second. `random` is from 0 to 1. Where something is still missing, the
 * next answer has to be whole. */
export function nextState(
  before: SourceState | null,
  answer: Answer,
  { every, now, random, isComplete }: { every: number; now: EpochMs; random: number; isComplete: boolean },
): SourceState {
  const jitter = 1 + JITTER * (2 * random - 1)
  if (answer.state === 'failed') {
    const failures = (before?.failures ?? 0) + 1
    const wanted = Math.min(LONGEST_RETRY_AFTER_MS, answer.retryAfterMs ?? 0)
    const wait = Math.max(every, Math.min(LONGEST_MS, every * 2 ** failures), wanted)
    return { ...before, failures, nextAt: now + wait * jitter }
  }
  const known: Conditions = answer.state === 'new' ? answer : (before ?? {})
  return {
    ...(isComplete && known.etag !== undefined && { etag: known.etag }),
    ...(isComplete && known.lastModified !== undefined && { lastModified: known.lastModified }),
    failures: 0,
    nextAt: now + every * jitter,
  }
}
