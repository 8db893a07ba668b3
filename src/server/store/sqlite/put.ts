import { dayAt, type EpochMs, epochOf, instantAt } from '../../../contract/instant.ts'
import { slug } from '../../text/slug.ts'
import { type CheckedCandidate, contentHash } from '../candidate.ts'
import type { PutOutcome } from '../store.ts'
import { type Context, seconds } from './context.ts'
import { knownId, rememberIdentities } from './identities.ts'
import { insertArticle, updateArticle } from './putRows.ts'
import { isRealContent, welcomeRealContent } from './sample.ts'
import { unindexArticle } from './searchIndex.ts'

/** Takes in an article that is new, or changed, or known already. Inside a transaction. */
export function put(
  context: Context,
  candidate: CheckedCandidate,
  now: EpochMs,
  isSample: boolean,
): PutOutcome {
  const { database } = context
  const known = knownId(database, candidate)
  if (known !== undefined && isRemoved(context, known)) return { outcome: 'removed', id: known }
  if (isSample && isRealContent(database)) {
    return { outcome: 'removed', id: known ?? candidate.article.id ?? freeId(context, candidate) }
  }
  if (!isSample) welcomeRealContent(database)
  return write(context, candidate, known, now, isSample)
}

/** Takes in an article under its own id, a removed one too. Inside a transaction. */
export function publish(context: Context, candidate: CheckedCandidate, now: EpochMs): PutOutcome {
  const id = candidate.article.id ?? freeId(context, candidate)
  welcomeRealContent(context.database)
  context.database.run('delete from tombstones where id = ?', id)
  return write(context, { ...candidate, article: { ...candidate.article, id } }, id, now, false)
}

/** Takes an article away with all that was counted on it, and remembers that. Inside a transaction. */
export function remove(context: Context, id: string, now: EpochMs): 'removed' | 'removed before' | 'unknown' {
  const { database } = context
  if (isRemoved(context, id)) return 'removed before'
  const row = database.get<{ key: number }>('select key from articles where id = ?', id)
  if (!row) return 'unknown'
  unindexArticle(database, row.key)
  database.run('delete from articles where key = ?', row.key)
  database.run('insert into tombstones (id, removed_at) values (?, ?)', id, seconds(now))
  return 'removed'
}

type Known = { key: number; hash: string; published_at: number; updated_at: number | null }

function write(
  context: Context,
  candidate: CheckedCandidate,
  knownId: string | undefined,
  now: EpochMs,
  isSample: boolean,
): PutOutcome {
  const { database, timeZone } = context
  const known = database.get<Known>(
    'select key, hash, published_at, updated_at from articles where id = ?',
    knownId ?? '',
  )
  const id = known ? (knownId ?? '') : (candidate.article.id ?? freeId(context, candidate))
  rememberIdentities(database, id, candidate.identities)
  if (!known) {
    insertArticle(context, { id, isSample, hash: contentHash(candidate.article), candidate })
    return { outcome: 'added', id }
  }
  const publishedAt = candidate.isUndated
    ? instantAt(known.published_at * 1000, timeZone)
    : candidate.article.publishedAt
  const article = { ...candidate.article, publishedAt }
  const hash = contentHash(article)
  const named = article.updatedAt === undefined ? undefined : seconds(epochOf(article.updatedAt))
  if (known.hash === hash && (named === undefined || named === known.updated_at)) {
    return { outcome: 'unchanged', id }
  }
  updateArticle(context, { key: known.key, id, hash, updatedAt: named ?? seconds(now), article })
  return { outcome: 'updated', id }
}

function isRemoved({ database }: Context, id: string): boolean {
  return database.get('select 1 from tombstones where id = ?', id) !== undefined
}

/** The day and title as an id, with the first suffix that no article has or ever had. */
function freeId({ database, timeZone }: Context, { article }: CheckedCandidate): string {
  const base = slug(dayAt(epochOf(article.publishedAt), timeZone), article.title)
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`
    const taken = database.get(
      'select 1 from articles where id = ? union all select 1 from tombstones where id = ?',
      id,
      id,
    )
    if (taken === undefined) return id
  }
}
