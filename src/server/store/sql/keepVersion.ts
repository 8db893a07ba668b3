import type { EpochMs } from '../../../contract/instant.ts'
import type { CheckedArticle } from '../candidate.ts'
import type { Content } from './articles.ts'
import { seconds } from './context.ts'
import type { StoredVersion } from './merge.ts'
import { all, get, run, type Steps } from './steps.ts'

// What an article said before it was changed. Its own row has what it says now; `article_versions` has the rest, of a bounded length.

/** At most so many older versions of an article are kept, */
const MOST = 20
/** and as many as have so many characters together, so that all of them can be answered at once. The last is always kept. */
const MOST_CHARACTERS = 1_000_000

/** What a reader reads of an article: where only the rest differs, the version is the same. */
export type VersionText = Pick<Content, 'title' | 'lead' | 'body'>

/** Keeps what the stored article says where this one says something else, from the second `changedAt` on. What nobody could read,
 * because its instant was still to come, is not kept. Inside a transaction, before the article is written. */
export function* keepVersion(
  known: StoredVersion,
  article: CheckedArticle,
  changedAt: number,
  now: EpochMs,
): Steps<void> {
  if (known.published_at > seconds(now)) return
  const { key } = known
  const stored = yield* get<{ content: string }>('select content from articles where key = ?', key)
  const before = textOf(JSON.parse(stored?.content ?? '{}') as Content)
  if (before === textOf(article)) return
  const kept = yield* all<{ version: number; stood_until: number; size: number }>(
    `select version, stood_until, length(content) as size from article_versions
      where article = ? order by version desc`,
    key,
  )
  const [last] = kept
  // A source may name a moment of change that is before the one that it named last.
  const from = last?.stood_until ?? known.published_at
  yield* run(
    `insert into article_versions (article, version, stood_from, stood_until, content)
      values (?, ?, ?, ?, ?)`,
    key,
    (last?.version ?? 0) + 1,
    from,
    Math.max(from, changedAt),
    before,
  )
  const tooOld = firstOver(kept, before.length)
  if (tooOld === undefined) return
  yield* run('delete from article_versions where article = ? and version <= ?', key, tooOld)
}

/** The newest of the versions that have no room beside a text of this size. */
function firstOver(newestFirst: { version: number; size: number }[], size: number): number | undefined {
  let characters = size
  return newestFirst.find((kept, index) => {
    characters += kept.size
    return index + 2 > MOST || characters > MOST_CHARACTERS
  })?.version
}

function textOf({ title, lead, body }: VersionText): string {
  return JSON.stringify({ title, lead, body } satisfies Record<keyof VersionText, unknown>)
}
