import type { CheckedCandidate } from '../candidate.ts'
import type { StoredVersion } from './merge.ts'
import { run, type Steps } from './steps.ts'

// What was published through the API is somebody's word, and outlasts the next reading of a source that has not changed since.
// The article's fingerprint then says so, with that of its source behind it.

const BY_HAND = 'by hand:'

/** The fingerprint of an article that is published over this one. */
export function byHand(before: StoredVersion | undefined): string {
  return `${BY_HAND}${(before?.fingerprint ?? '').replace(BY_HAND, '')}`
}

/** Whether a source has to leave the article as it was published: it has not changed since, or was not read since. Our own format
 * with an id is somebody's word too. */
export function* staysAsPublished(
  { key, fingerprint }: StoredVersion,
  candidate: CheckedCandidate,
): Steps<boolean> {
  if (!fingerprint?.startsWith(BY_HAND) || candidate.identities[0]?.startsWith('id:')) return false
  const ofSource = fingerprint.slice(BY_HAND.length)
  if (ofSource === '' && candidate.fingerprint !== undefined) {
    const noted = `${BY_HAND}${candidate.fingerprint}`
    yield* run('update articles set fingerprint = ? where key = ?', noted, key)
  }
  return ofSource === '' || ofSource === candidate.fingerprint
}
