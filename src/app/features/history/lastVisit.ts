import type { EpochMs } from '../../../contract/instant.ts'
import { parsed, store, stored } from '../../deviceStorage.ts'

// When the reader was here last: not in this sitting, but in the one before.

const STORAGE_KEY = 'dateline.visit'
/** After so long without a page another visit begins. */
const PAUSE_MS = 30 * 60_000
/** A visit is noted so often. */
const NOTE_MS = 60_000

type Visit = {
  /** The last moment of this visit that was noted. */
  at: EpochMs
  /** The last of the visit before; none in a reader's first. */
  before: EpochMs | null
}

let latest: Visit | null = null

/** Notes that the reader is here, and answers when the visit before this one ended. */
export function lastVisitEnd(now: EpochMs): EpochMs | null {
  if (latest && now >= latest.at && now - latest.at < NOTE_MS) return latest.before
  const known = parsed(stored(STORAGE_KEY))
  latest = next(isVisit(known) ? known : null, now)
  store(STORAGE_KEY, JSON.stringify(latest))
  return latest.before
}

function next(known: Visit | null, now: EpochMs): Visit {
  if (!known) return { at: now, before: null }
  return { at: now, before: now - known.at > PAUSE_MS ? known.at : known.before }
}

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null) return false
  const { at, before } = value as Record<string, unknown>
  return Number.isSafeInteger(at) && (before === null || Number.isSafeInteger(before))
}
