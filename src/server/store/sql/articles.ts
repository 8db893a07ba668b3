import type { Article, ArticlePage } from '../../../contract/article.ts'
import { type EpochMs, instantAt } from '../../../contract/instant.ts'
import type { Lookup } from '../store.ts'
import { type Context, seconds } from './context.ts'
import { missing } from './lookup.ts'
import { relatedTo } from './related.ts'
import { neighbourOf, type TeaserRow, teaserColumns } from './rows.ts'
import { get, type Steps } from './steps.ts'

/** What `articles.content` holds: the article without what has columns of its own. */
export type Content = Omit<Article, 'id' | 'publishedAt' | 'updatedAt'>

export type ArticleRow = {
  key: number
  id: string
  published_at: number
  updated_at: number | null
  content: string
}

/** The columns that make an Article. */
export const articleColumns = 'a.key, a.id, a.published_at, a.updated_at, a.content'

/** The number of the last version that was kept; null where the text was never changed. */
const lastVersion = '(select max(v.version) from article_versions v where v.article = a.key) as last_version'

/** The article as it is answered: it names its language where that is not the site's. */
export function articleOf(row: ArticleRow, context: Context): Article {
  const { language, ...article } = storedArticle(row, context)
  return { ...article, ...(language !== undefined && language !== context.language && { language }) }
}

/** The article as it came. */
export function storedArticle(row: ArticleRow, { timeZone }: Context): Article {
  const content = JSON.parse(row.content) as Content
  return {
    id: row.id,
    publishedAt: instantAt(row.published_at * 1000, timeZone),
    ...(row.updated_at !== null && { updatedAt: instantAt(row.updated_at * 1000, timeZone) }),
    ...content,
  }
}

export function* readArticle(context: Context, id: string, now: EpochMs): Steps<Lookup<ArticlePage>> {
  const row = yield* get<ArticleRow & { last_version: number | null }>(
    `select ${articleColumns}, ${lastVersion} from articles a where a.id = ? and a.published_at <= ?`,
    id,
    seconds(now),
  )
  if (!row) return yield* missing(id)
  const previous = yield* previousOf(row)
  const next = yield* nextOf(row, now)
  const related = yield* relatedTo(row.key, [previous, next], now)
  return {
    state: 'found',
    value: {
      ...articleOf(row, context),
      ...(row.last_version !== null && { version: row.last_version + 1 }),
      previous: previous ? neighbourOf(previous, context) : null,
      next: next ? neighbourOf(next, context) : null,
      related: related.map((other) => neighbourOf(other, context)),
    },
  }
}

// Neighbours are those of the newest list (instant descending, id ascending), read downwards for the previous one.

type Place = { id: string; published_at: number }

function* previousOf({ id, published_at }: Place): Steps<TeaserRow | undefined> {
  return yield* get<TeaserRow>(
    `select ${teaserColumns} from articles a
      where a.published_at <= ? and (a.published_at < ? or a.id > ?)
      order by a.published_at desc, a.id limit 1`,
    published_at,
    published_at,
    id,
  )
}

function* nextOf({ id, published_at }: Place, now: EpochMs): Steps<TeaserRow | undefined> {
  return yield* get<TeaserRow>(
    `select ${teaserColumns} from articles a
      where a.published_at between ? and ? and (a.published_at > ? or a.id < ?)
      order by a.published_at, a.id desc limit 1`,
    published_at,
    seconds(now),
    published_at,
    id,
  )
}
