import type { Article, ArticlePage } from '../../contract/article.ts'
import type { Day } from '../../contract/day.ts'
import type { EpochMs } from '../../contract/instant.ts'
import type { ListQuery, TeaserList } from '../../contract/list.ts'
import type { Picture } from '../../contract/picture.ts'
import type { Engagement, Histogram, Rating, Stars } from '../../contract/rating.ts'
import type { Days, Site } from '../../contract/site.ts'
import type { Suggestion } from '../../contract/suggestions.ts'
import type { ArticleVersion } from '../../contract/versions.ts'

/** What an import hands to the store. `identities` say which article of its source this is, the surest first, so that it
 * keeps its id; the id is made from day and title where the source has none. Counts are a base, taken only when it is new. */
export type Candidate = {
  identities: string[]
  article: Omit<Article, 'id'> & { id?: string }
  views?: number
  votes?: Histogram
  /** Its source does not say when it was published: `publishedAt` is a stand-in, and one that is stored already stays. */
  isUndated?: true
  /** How much of the article its source has, where that is not all: a feed with its text but not all that is around it, or a
   * summary. What is known better already stays. */
  detail?: 'feed' | 'summary'
  /** The same for the same content at its source: where only what was made of it differs, the article was not edited. */
  fingerprint?: string
}

/** `removed`: a tombstone stands in the way, which only a publication lifts, or a sample came after real content. */
export type PutOutcome = { outcome: 'added' | 'updated' | 'unchanged' | 'removed'; id: string }

/** A candidate of a batch that breaks the contract, and what is wrong with it. */
export type Refused = { outcome: 'invalid'; reason: string }

/** An article with its counts as they stand, and what its sources call it. */
export type Stored = { article: Article; views: number; votes: Histogram; identities: string[] }

/** What a sitemap says of an article. */
export type Address = Pick<Article, 'id' | 'title' | 'language' | 'publishedAt' | 'updatedAt'>

/** What is known of a picture that was fetched: where it lies now. */
export type KeptPicture = Pick<Picture, 'src' | 'width' | 'height' | 'variants' | 'placeholder'>

/** What to ask a source with the next time, and when; `failures` since it last answered, `nextAt` in epoch ms. */
export type SourceState = { etag?: string; lastModified?: string; failures: number; nextAt: number }

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

  /** A word that is another one once what articles, lists or days show may have changed, by whichever process (what
   * another one writes may show a turn of the event loop later); the counts of this process do not change it. Costs some
   * microseconds, to be asked before each answer that is kept. */
  contentVersion(): Promise<string>
  siteFacts(now: EpochMs): Promise<SiteFacts>
  article(id: string, now: EpochMs): Promise<Lookup<ArticlePage>>
  /** What the article says and said, the newest first, from version `since` on; what it says now is always among them. */
  versions(id: string, since: number, now: EpochMs): Promise<Lookup<ArticleVersion[]>>
  /** Throws BadCursor for a cursor that this store did not make for this query. */
  list(query: ListQuery, now: EpochMs): Promise<TeaserList>
  /** Articles whose titles have the words that were typed so far, the last of them perhaps unfinished; at most eight. */
  suggest(q: string, now: EpochMs): Promise<Suggestion[]>
  days(from: Day, to: Day, now: EpochMs): Promise<Days>
  countArticles(): Promise<number>
  /** The newest articles, whole: of a section, or of all. Throws BadCursor. */
  feed(
    query: { section?: string; limit: number; cursor?: string },
    now: EpochMs,
  ): Promise<{ articles: Article[]; nextCursor: string | null }>
  /** The id of the article that was published first at this path and query of an older site. */
  movedTo(path: string, now: EpochMs): Promise<string | null>
  /** The numbers of the blocks that the published articles are cut into, at most 50,000 each; an article stays in its block. */
  addressBlocks(now: EpochMs): Promise<number[]>
  /** At most 1,000 articles of a block; `after` is the `next` of the answer before, 0 at first. */
  addresses(
    block: number,
    after: number,
    now: EpochMs,
  ): Promise<{ addresses: Address[]; next: number | null }>
  /** Every article, those to come included, by id: at most `limit` after this one ('' for the first). */
  everything(after: string, limit: number): Promise<Stored[]>

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
  /** Puts candidates in one transaction that ends within some 40 ms; answers for those that it came to, at least one. */
  putBatch(candidates: readonly Candidate[], now: EpochMs): Promise<(PutOutcome | Refused)[]>
  /** Puts the article whatever stood in its way: it lifts the tombstone of its id. */
  publish(candidate: Candidate, now: EpochMs): Promise<PutOutcome>
  /** Takes the article away with its counts; an import does not bring it back. */
  remove(id: string, now: EpochMs): Promise<'removed' | 'removed before' | 'unknown'>
  /** Whether the sample has a place here: not once real content was ever taken in. */
  wantsSample(): Promise<boolean>

  /** The picture that was fetched from this address before. */
  keptPicture(origin: string): Promise<KeptPicture | null>
  keepPicture(origin: string, picture: KeptPicture): Promise<void>
  sourceState(url: string): Promise<SourceState | null>
  setSourceState(url: string, state: SourceState): Promise<void>
  /** Writes a copy of the store as it is now to a file that is not there yet, while others go on writing. */
  backup(file: string): Promise<void>

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
