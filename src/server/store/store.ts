import type { Article, ArticlePage } from '../../contract/article.ts'
import type { Day } from '../../contract/day.ts'
import type { EpochMs } from '../../contract/instant.ts'
import type { ListQuery, TeaserList } from '../../contract/list.ts'
import type { Engagement, Histogram, Rating, Stars } from '../../contract/rating.ts'
import type { Days, Site } from '../../contract/site.ts'

/** What an import hands to the store. `identity` says which article of the source this is, so that it keeps its id;
 * the id is made from day and title where the source has none. Counts are a base, taken only when it is new. */
export type Candidate = {
  identity: string
  article: Omit<Article, 'id'> & { id?: string }
  views?: number
  votes?: Histogram
}

/** `removed`: a tombstone stands in the way, which only a publication lifts, or a sample came after real content. */
export type PutOutcome = { outcome: 'added' | 'updated' | 'unchanged' | 'removed'; id: string }

export type SiteFacts = Pick<Site, 'firstDay' | 'lastDay' | 'articleCount' | 'sections'>

/** An article asked for by id: there, taken away, or never (or not yet) published. */
export type Lookup<Value> = { state: 'found'; value: Value } | { state: 'removed' } | { state: 'unknown' }

/** A refusal by one of the counting limits; `retryAfter` in seconds. */
export type Limited = { state: 'limited'; retryAfter: number }

/** One screen on which an article was visible. Address and agent are hashed with the day's key and never kept.
 * `network` is the IPv4 address or the IPv6 /64, `device` the word that tells apart those who share both. */
export type Viewing = { network: string; address: string; agent: string; device?: string }

/** One press on the stars. `reader` is the keyed hash of the reader's token, `isNew` says that it had no cookie yet, `key` is the hash of
 * the press's idempotency key: a press that was already written changes nothing. */
export type Vote = { reader: string; isNew: boolean; key: string; stars: Stars; network: string }

export type Limits = {
  newVotesPerArticleAndDay: number
  viewsPerArticleAndDay: number
  devicesPerArticleAndDay: number
}

/** Where articles, votes and views live. Every method may throw StoreUnavailable; a write that returned is on the disk.
 * `now` decides what is published and what today is. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres'

  siteFacts(now: EpochMs): Promise<SiteFacts>
  article(id: string, now: EpochMs): Promise<Lookup<ArticlePage>>
  /** Throws BadCursor for a cursor that this store did not make for this query. */
  list(query: ListQuery, now: EpochMs): Promise<TeaserList>
  days(from: Day, to: Day, now: EpochMs): Promise<Days>
  countArticles(): Promise<number>

  engagement(id: string, reader: string | null, now: EpochMs): Promise<Lookup<Engagement>>
  addView(
    id: string,
    viewing: Viewing,
    now: EpochMs,
  ): Promise<Lookup<{ views: number; counted: boolean }> | Limited>
  views(id: string, now: EpochMs): Promise<Lookup<number>>
  setVote(id: string, vote: Vote, now: EpochMs): Promise<Lookup<Rating> | Limited>
  clearVote(id: string, reader: string | null, now: EpochMs): Promise<Lookup<Rating>>

  /** Throws away the keys of the days that have ended. Counting on a new day does so too, but nobody may come. */
  endDays(now: EpochMs): Promise<void>

  /** The first candidate that is no sample takes the sample bulletin away for good. */
  put(candidate: Candidate, now: EpochMs, options?: { sample?: boolean }): Promise<PutOutcome>
  /** Whether the sample has a place here: not once real content was ever taken in. */
  wantsSample(): Promise<boolean>

  /** The key of every keyed hash that outlives a day; made once, kept in the store. */
  secret(): Promise<string>
  close(): Promise<void>
}

/** The store cannot answer now; asking again later is right. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** The cursor is not one of this list's. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor'
}
