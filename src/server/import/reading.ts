import type { Candidate } from '../store/store.ts'

/** One article of a source, or why it cannot be read; `line` counts from 1 and is where it begins or is wrong. */
export type Reading =
  | { candidate: Candidate; line?: number | undefined }
  | { unreadable: string; line?: number | undefined }

/** What a reader of a source needs to know of the site. */
export type ImportSite = { timeZone: string }

/** A kind of source, known by its content. `read` may assume what `recognise` saw, and answers one by one, so that a source
 * with many articles never stands in memory as all of them. */
export type Kind = {
  name: string
  recognise(text: string): boolean
  read(text: string, site: ImportSite): Iterable<Reading> | AsyncIterable<Reading>
}
