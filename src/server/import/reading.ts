import type { EpochMs } from '../../contract/instant.ts'
import type { Candidate } from '../store/store.ts'

/** How many of a source's words are in the article, in their order. */
export type WordShare = { kept: number; total: number }

/** One article of a source, or why it cannot be read; `line` counts from 1 and is where it begins or is wrong, `article` is its
 * place among those of a list. `notes` are what the report says of an article that is read: what had to be guessed or left out. */
export type Reading = { line?: number | undefined; article?: number | undefined } & (
  | {
      candidate: Candidate
      words?: WordShare | undefined
      notes?: readonly string[] | undefined
    }
  | { unreadable: string }
)

/** What a reader of a source needs to know of the site. `now` dates an article whose source has no date. */
export type ImportSite = { timeZone: string; language: string; now: EpochMs }

/** A source's text, which may be longer than memory. */
export type SourceText = {
  /** Its own address (http, https or file), against which relative ones resolve; none for standard input. */
  baseUrl?: string | undefined
  /** The beginning, at most 64 K characters: what a kind is recognised by. */
  head: string
  /** The whole from its beginning, piece by piece; can be asked for more than once. */
  pieces(): AsyncIterable<string>
  /** The whole. Throws SourceTooLarge past 64 M characters. */
  whole(): Promise<string>
}

/** A kind of source, known by its content. `read` may assume what `recognise` saw, and answers one by one, so that a source
 * with many articles never stands in memory as all of them. */
export type Kind = {
  name: string
  recognise(head: string): boolean
  read(source: SourceText, site: ImportSite): AsyncIterable<Reading>
}

/** A source of a kind that is read at once is too large for that; the message says so in one line. */
export class SourceTooLarge extends Error {
  override readonly name = 'SourceTooLarge'
}
