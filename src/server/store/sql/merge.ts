import type { Day } from '../../../contract/day.ts'
import { instantAt } from '../../../contract/instant.ts'
import { type CheckedArticle, type CheckedCandidate, checkCandidate } from '../candidate.ts'
import type { Content } from './articles.ts'
import type { Context } from './context.ts'
import { get, type Steps } from './steps.ts'

/** What of a stored article decides what becomes of a candidate. */
export type StoredVersion = {
  key: number
  hash: string
  fingerprint: string | null
  detail: number
  published_at: number
  updated_at: number | null
  day: Day
  section_id: string | null
}

export function* findStored(id: string): Steps<StoredVersion | undefined> {
  return yield* get<StoredVersion>(
    'select key, hash, fingerprint, detail, published_at, updated_at, day, section_id from articles where id = ?',
    id,
  )
}

/** How much a source has of an article, as `articles.detail` keeps it. */
export function detailOf({ detail }: Pick<CheckedCandidate, 'detail'>): number {
  if (detail === 'summary') return 0
  return detail === 'feed' ? 1 : 2
}

/** The article that a candidate makes of the stored one: a summary takes nothing from a text, and a feed that does not have a
 * section or a picture takes away none that a whole source had. */
export function* merged(
  context: Context,
  known: StoredVersion,
  candidate: CheckedCandidate,
): Steps<CheckedArticle> {
  const { article } = candidate
  const publishedAt = candidate.isUndated
    ? instantAt(known.published_at * 1000, context.timeZone)
    : article.publishedAt
  if (detailOf(candidate) >= known.detail) return { ...article, publishedAt }

  const stored = yield* storedContent(known.key)
  if (candidate.detail === 'summary') {
    return { ...stored, publishedAt: instantAt(known.published_at * 1000, context.timeZone) }
  }
  const more = {
    ...stored,
    ...article,
    publishedAt,
    authors: article.authors.length > 0 ? article.authors : stored.authors,
    tags: article.tags.length > 0 ? article.tags : stored.tags,
    attachments: article.attachments.length > 0 ? article.attachments : stored.attachments,
  }
  // In the order of the schema: the order counts in the hash, and in an export.
  return checkCandidate({ ...candidate, article: more }, context.timeZone).article
}

function* storedContent(key: number): Steps<Content> {
  const row = yield* get<{ content: string }>('select content from articles where key = ?', key)
  return JSON.parse(row?.content ?? '{}') as Content
}
