import type { Article } from '../../../contract/article.ts'
import { type EpochMs, instantAt } from '../../../contract/instant.ts'
import { positionIn } from '../cursor.ts'
import type { Address, Stored } from '../store.ts'
import { type ArticleRow, articleColumns, articleOf, storedArticle } from './articles.ts'
import { conditionOf } from './conditions.ts'
import { type Context, seconds } from './context.ts'
import { filtersOf } from './filters.ts'
import { identitiesOf } from './identities.ts'
import { newestPage } from './newest.ts'
import { histogramOf, type VotesRow } from './rows.ts'
import { all, get, type Steps } from './steps.ts'

// Articles whole or many at once: for feeds, exports and sitemaps.

type FeedQuery = { section?: string; limit: number; cursor?: string }

export function* readFeed(
  context: Context,
  { section, limit, cursor }: FeedQuery,
  now: EpochMs,
): Steps<{ articles: Article[]; nextCursor: string | null }> {
  const query = { section, limit, cursor, sort: 'newest' as const }
  const position = positionIn(query)
  const filters = filtersOf(context, query, now)
  const asked = { query, filters, condition: conditionOf(filters), wanted: null, now: seconds(now) }
  const { rows, nextCursor } = yield* newestPage(asked, position)
  const articles: Article[] = []
  for (const { key } of rows) {
    const sql = `select ${articleColumns} from articles a where a.key = ?`
    const row = yield* get<ArticleRow>(sql, key)
    if (row) articles.push(articleOf(row, context))
  }
  return { articles, nextCursor }
}

/** Every article, those to come included, by id. */
export function* readEverything(context: Context, after: string, limit: number): Steps<Stored[]> {
  const rows = yield* all<ArticleRow & VotesRow & { views: number }>(
    `select ${articleColumns}, a.views, a.votes_1, a.votes_2, a.votes_3, a.votes_4, a.votes_5
      from articles a where a.id > ? order by a.id limit ?`,
    after,
    limit,
  )
  const stored: Stored[] = []
  for (const row of rows) {
    stored.push({
      article: storedArticle(row, context),
      views: row.views,
      votes: histogramOf(row),
      identities: yield* identitiesOf(row.id),
    })
  }
  return stored
}

const BLOCK = 50_000
const PAGE = 1_000

/** The blocks of 50,000 keys that have a published article. A key never changes, so an article stays in its block. */
export function* readAddressBlocks(now: EpochMs): Steps<number[]> {
  const blocks: number[] = []
  let from = 0
  for (;;) {
    const row = yield* get<{ key: number }>(
      'select key from articles where key >= ? and published_at <= ? order by key limit 1',
      from,
      seconds(now),
    )
    if (!row) return blocks
    const block = Math.floor(row.key / BLOCK)
    blocks.push(block)
    from = (block + 1) * BLOCK
  }
}

type AddressRow = {
  key: number
  id: string
  title: string
  language: string | null
  published_at: number
  updated_at: number | null
}

export function* readAddresses(
  { timeZone, language }: Context,
  block: number,
  after: number,
  now: EpochMs,
): Steps<{ addresses: Address[]; next: number | null }> {
  const rows = yield* all<AddressRow>(
    `select key, id, title, language, published_at, updated_at from articles
      where key > ? and key >= ? and key < ? and published_at <= ? order by key limit ?`,
    after,
    block * BLOCK,
    (block + 1) * BLOCK,
    seconds(now),
    PAGE,
  )
  const addresses = rows.map((row) => ({
    id: row.id,
    title: row.title,
    publishedAt: instantAt(row.published_at * 1000, timeZone),
    ...(row.updated_at !== null && { updatedAt: instantAt(row.updated_at * 1000, timeZone) }),
    ...(row.language !== null && row.language !== language && { language: row.language }),
  }))
  return { addresses, next: rows.length < PAGE ? null : (rows.at(-1)?.key ?? null) }
}
