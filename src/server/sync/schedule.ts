import type { EpochMs } from '../../contract/instant.ts'
import type { Answer, Conditions } from '../import/source/web.ts'
import type { SourceState } from '../store/store.ts'

const LONGEST_MS = 24 * 60 * 60_000
const JITTER = 0.1

/** What to know of a source after it was asked. One that fails is asked less and less often, once a day at last, and never
 * sooner than it wants; the jitter keeps many sites from asking in the same second. `random` is from 0 to 1. Where something is still missing, the
 * next answer has to be whole. */
export function nextState(
  before: SourceState | null,
  answer: Answer,
  { every, now, random, isComplete }: { every: number; now: EpochMs; random: number; isComplete: boolean },
): SourceState {
  const jitter = 1 + JITTER * (2 * random - 1)
  if (answer.state === 'failed') {
    const failures = (before?.failures ?? 0) + 1
    const wait = Math.max(every, Math.min(LONGEST_MS, every * 2 ** failures), answer.retryAfterMs ?? 0)
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
