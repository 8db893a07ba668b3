import type { Stars } from '../../../contract/rating.ts'
import type { Failure } from '../../api/failure.ts'
import type { Choice } from './outbox.ts'

/** What became of the last choice for an article. */
export type Outcome =
  | { kind: 'saved'; stars: Stars | null }
  | { kind: 'waiting'; stars: Stars | null }
  | { kind: 'refused'; stars: Stars | null; failure: Failure }

/** An article's unacknowledged choice and the last outcome; the same object until one of them changes. */
export type VoteState = { choice: Choice | undefined; outcome: Outcome | undefined }
