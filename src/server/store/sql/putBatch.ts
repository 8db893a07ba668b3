import type { EpochMs } from '../../../contract/instant.ts'
import { checkCandidate, InvalidCandidate } from '../candidate.ts'
import type { Candidate, PutOutcome, Refused } from '../store.ts'
import type { Context } from './context.ts'
import { put } from './put.ts'
import type { Steps } from './steps.ts'

/** With the last article that it begins in this time, in ms, a batch stays within 50. */
const BATCH_MS = 35

/** Puts candidates until its time is over; answers for those that it came to. Inside a transaction. */
export function* putBatch(
  context: Context,
  candidates: readonly Candidate[],
  now: EpochMs,
): Steps<(PutOutcome | Refused)[]> {
  const end = performance.now() + BATCH_MS
  const outcomes: (PutOutcome | Refused)[] = []
  for (const candidate of candidates) {
    outcomes.push(yield* putOrRefuse(context, candidate, now))
    if (performance.now() > end) break
  }
  return outcomes
}

function* putOrRefuse(context: Context, candidate: Candidate, now: EpochMs): Steps<PutOutcome | Refused> {
  try {
    return yield* put(context, checkCandidate(candidate, context.timeZone), now, false)
  } catch (error) {
    // Found before anything was written.
    if (error instanceof InvalidCandidate) return { outcome: 'invalid', reason: error.message }
    throw error
  }
}
