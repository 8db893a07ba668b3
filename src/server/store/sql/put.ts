import { dayAt, type EpochMs, epochOf } from '../../../contract/instant.ts'
import { slug } from '../../text/slug.ts'
import { type CheckedCandidate, contentHash } from '../candidate.ts'
import type { PutOutcome } from '../store.ts'
import { byHand, staysAsPublished } from './byHand.ts'
import { type Context, seconds } from './context.ts'
import { type ArticlePlace, deleteArticle } from './deleteArticle.ts'
import { knownId, rememberIdentities } from './identities.ts'
import { keepVersion } from './keepVersion.ts'
import { isRemoved } from './lookup.ts'
import { findStored, merged } from './merge.ts'
import { insertArticle, updateArticle } from './putRows.ts'
import { isRealContent, welcomeRealContent } from './sample.ts'
import { get, run, type Steps } from './steps.ts'

/** Takes in an article that is new, or changed, or known already. Inside a transaction. */
export function* put(
  context: Context,
  candidate: CheckedCandidate,
  now: EpochMs,
  isSample: boolean,
): Steps<PutOutcome> {
  const known = yield* knownId(candidate)
  if (known !== undefined && (yield* isRemoved(known))) return { outcome: 'removed', id: known }
  if (isSample && (yield* isRealContent())) {
    return { outcome: 'removed', id: known ?? candidate.article.id ?? (yield* freeId(context, candidate)) }
  }
  if (!isSample) yield* welcomeRealContent(context)
  return yield* write(context, candidate, known, now, { isSample })
}

/** Takes in an article under its own id, a removed one too. Inside a transaction. */
export function* publish(context: Context, candidate: CheckedCandidate, now: EpochMs): Steps<PutOutcome> {
  const id = candidate.article.id ?? (yield* freeId(context, candidate))
  yield* welcomeRealContent(context)
  yield* run('delete from tombstones where id = ?', id)
  const before = yield* findStored(id)
  const published = { ...candidate, article: { ...candidate.article, id }, fingerprint: byHand(before) }
  return yield* write(context, published, id, now, { isPublication: true })
}

/** Takes an article away with all that was counted on it, and remembers that. Inside a transaction. */
export function* remove(
  context: Context,
  id: string,
  now: EpochMs,
): Steps<'removed' | 'removed before' | 'unknown'> {
  if (yield* isRemoved(id)) return 'removed before'
  const row = yield* get<ArticlePlace>('select key, day, section_id from articles where id = ?', id)
  if (!row) return 'unknown'
  yield* deleteArticle(context, row)
  yield* run('insert into tombstones (id, removed_at) values (?, ?)', id, seconds(now))
  return 'removed'
}

function* write(
  context: Context,
  candidate: CheckedCandidate,
  knownId: string | undefined,
  now: EpochMs,
  { isSample = false, isPublication = false },
): Steps<PutOutcome> {
  const known = knownId === undefined ? undefined : yield* findStored(knownId)
  const id = known ? (knownId ?? '') : (candidate.article.id ?? (yield* freeId(context, candidate)))
  if (!known) {
    yield* rememberIdentities(id, candidate.identities)
    yield* insertArticle(context, { id, isSample, hash: contentHash(candidate.article), candidate })
    return { outcome: 'added', id }
  }
  const stays = !isPublication && (yield* staysAsPublished(known, candidate))
  const article = stays ? undefined : yield* merged(context, known, candidate)
  // After the last check of what is to be written.
  yield* rememberIdentities(id, candidate.identities)
  if (article === undefined) return { outcome: 'unchanged', id }
  const hash = contentHash(article)
  const named = article.updatedAt === undefined ? undefined : seconds(epochOf(article.updatedAt))
  if (known.hash === hash && (named === undefined || named === known.updated_at)) {
    return { outcome: 'unchanged', id }
  }
  const { fingerprint } = candidate
  const isEdited = isPublication || fingerprint === undefined || fingerprint !== known.fingerprint
  const updatedAt = named ?? (isEdited ? seconds(now) : known.updated_at)
  if (isEdited) yield* keepVersion(known, article, updatedAt ?? seconds(now), now)
  yield* updateArticle(context, { known, id, hash, updatedAt, candidate: { ...candidate, article } })
  return { outcome: 'updated', id }
}

/** The day and title as an id, with the first suffix that no article has or ever had. */
function* freeId({ timeZone }: Context, { article }: CheckedCandidate): Steps<string> {
  const base = slug(dayAt(epochOf(article.publishedAt), timeZone), article.title)
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`
    const taken = yield* get(
      'select 1 from articles where id = ? union all select 1 from tombstones where id = ?',
      id,
      id,
    )
    if (taken === undefined) return id
  }
}
