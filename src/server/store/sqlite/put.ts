import { dayAt, type EpochMs, epochOf } from '../../../contract/instant.ts'
import { slug } from '../../text/slug.ts'
import { type CheckedCandidate, contentHash } from '../candidate.ts'
import type { PutOutcome } from '../store.ts'
import { byHand, staysAsPublished } from './byHand.ts'
import { type Context, seconds } from './context.ts'
import { knownId, rememberIdentities } from './identities.ts'
import { findStored, merged } from './merge.ts'
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
  return write(context, candidate, known, now, { isSample })
}

/** Takes in an article under its own id, a removed one too. Inside a transaction. */
export function publish(context: Context, candidate: CheckedCandidate, now: EpochMs): PutOutcome {
  const id = candidate.article.id ?? freeId(context, candidate)
  welcomeRealContent(context.database)
  context.database.run('delete from tombstones where id = ?', id)
  const before = findStored(context.database, id)
  const published = { ...candidate, article: { ...candidate.article, id }, fingerprint: byHand(before) }
  return write(context, published, id, now, { isPublication: true })
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

function write(
  context: Context,
  candidate: CheckedCandidate,
  knownId: string | undefined,
  now: EpochMs,
  { isSample = false, isPublication = false },
): PutOutcome {
  const { database } = context
  const known = knownId === undefined ? undefined : findStored(database, knownId)
  const id = known ? (knownId ?? '') : (candidate.article.id ?? freeId(context, candidate))
  rememberIdentities(database, id, candidate.identities)
  if (!known) {
    insertArticle(context, { id, isSample, hash: contentHash(candidate.article), candidate })
    return { outcome: 'added', id }
  }
  if (!isPublication && staysAsPublished(database, known, candidate)) return { outcome: 'unchanged', id }
  const article = merged(context, known, candidate)
  const hash = contentHash(article)
  const named = article.updatedAt === undefined ? undefined : seconds(epochOf(article.updatedAt))
  if (known.hash === hash && (named === undefined || named === known.updated_at)) {
    return { outcome: 'unchanged', id }
  }
  const { fingerprint } = candidate
  const isEdited = isPublication || fingerprint === undefined || fingerprint !== known.fingerprint
  const updatedAt = named ?? (isEdited ? seconds(now) : known.updated_at)
  updateArticle(context, { known, id, hash, updatedAt, candidate: { ...candidate, article } })
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
