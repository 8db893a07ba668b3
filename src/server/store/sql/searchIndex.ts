import type { CheckedArticle } from '../candidate.ts'
import type { SearchQuery } from '../search/query.ts'
import type { Filters, Place } from './conditions.ts'
import type { Steps } from './steps.ts'

/** Another word wherever an index must be made anew: this version's way of cutting and folding words. */
export const SEARCH_INDEX = '1'

/** What a search asks for. `endings` are the known words that its last, unfinished one may become; none where it is finished. */
export type Wanted = { query: SearchQuery; endings: Endings }
export type Endings = { typed: string[]; folded: string[] }

/** An article that a search found, `head` its folded title and lead. */
export type MatchRow = { key: number; id: string; published_at: number; head: string }

/** Which matches are asked for: `accents` says that every word must stand there with its accents as typed. */
export type MatchesAsked = { wanted: Wanted; filters: Filters; accents: boolean; behind?: Place | undefined }

/** The part of a store that finds words, each database in its own way. Words are cut and folded by `text/fold.ts` only. */
export interface SearchIndex {
  /** Takes an article in. Inside a transaction. */
  put(key: number, article: Indexed): Steps<void>
  /** Takes it out, if it is in. Inside a transaction. */
  remove(key: number): Steps<void>
  /** The newest matches (instant descending, then id), `most` of them. */
  newest(asked: MatchesAsked, most: number): Steps<MatchRow[]>
  /** The keys of those that have every word with its accents as typed, of these, which are all the matches that there are. */
  withAccents(asked: MatchesAsked, all: readonly MatchRow[]): Steps<Set<number>>
  /** How many matches there are; counted up to `most`. */
  count(asked: MatchesAsked, most: number): Steps<number>
  /** The newest articles that have all the words in their titles, by now (in seconds). */
  titled(wanted: Wanted, now: number, most: number): Steps<number[]>
}

/** What of an article can be found. */
export type Indexed = Pick<
  CheckedArticle,
  'title' | 'lead' | 'body' | 'source' | 'tags' | 'section' | 'publishedAt'
>
