import { dayAt, type EpochMs, epochOf } from '../../../contract/instant.ts'
import { slug } from '../../text/slug.ts'
import { type CheckedCandidate, contentHash } from '../candidate.ts'
import type { PutOutcome } from '../store.ts'
import { type Context, seconds } from './context.ts'
import { insertArticle, updateArticle } from './putRows.ts'
import { isRealContent, welcomeRealContent } from './sample.ts'

/** Takes in an article that is new, or changed, or known already by its identity or its id. */
export function put(
  context: Context,
  candidate: CheckedCandidate,
  now: EpochMs,
  isSample: boolean,
): PutOutcome {
  const { database } = context
  const { article, identity } = candidate
  return database.write(() => {
    const tombstone = findTombstone(context, candidate)
    if (tombstone !== undefined) return { outcome: 'removed', id: tombstone }
    if (isSample && isRealContent(database)) {
      return { outcome: 'removed', id: article.id ?? freeId(context, candidate) }
    }
    if (!isSample) welcomeRealContent(database)

    const hash = contentHash(article)
    const known = findKnown(context, candidate)
    if (!known) {
      const id = article.id ?? freeId(context, candidate)
      insertArticle(context, { id, identity, isSample, hash, candidate })
      return { outcome: 'added', id }
    }
    if (known.hash === hash) return { outcome: 'unchanged', id: known.id }
    const updatedAt = article.updatedAt === undefined ? seconds(now) : seconds(epochOf(article.updatedAt))
    updateArticle(context, { key: known.key, hash, updatedAt, article })
    return { outcome: 'updated', id: known.id }
  })
}

type Known = { key: number; id: string; hash: string }

/** The identity decides; an id that the source names finds an article that came another way. */
function findKnown({ database }: Context, { identity, article }: CheckedCandidate): Known | undefined {
  const columns = 'select key, id, hash from articles'
  return (
    database.get<Known>(`${columns} where identity = ?`, identity) ??
    database.get<Known>(`${columns} where id = ?`, article.id ?? '')
  )
}

function findTombstone({ database }: Context, { identity, article }: CheckedCandidate): string | undefined {
  return database.get<{ id: string }>(
    'select id from tombstones where identity = ? or id = ? limit 1',
    identity,
    article.id ?? '',
  )?.id
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
