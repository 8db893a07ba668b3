import { type EpochMs, instantAt } from '../../../contract/instant.ts'
import type { ArticleVersion } from '../../../contract/versions.ts'
import type { Lookup } from '../store.ts'
import { type ArticleRow, articleColumns, storedArticle } from './articles.ts'
import { type Context, seconds } from './context.ts'
import type { VersionText } from './keepVersion.ts'
import { missing } from './lookup.ts'
import { all, get, type Steps } from './steps.ts'

type VersionRow = { version: number; stood_from: number; content: string }

/** What the article says and said, the newest first, from version `since` on. */
export function* readVersions(
  context: Context,
  id: string,
  since: number,
  now: EpochMs,
): Steps<Lookup<ArticleVersion[]>> {
  const row = yield* get<ArticleRow>(
    `select ${articleColumns} from articles a where a.id = ? and a.published_at <= ?`,
    id,
    seconds(now),
  )
  if (!row) return yield* missing(id)
  const last = yield* get<{ version: number; stood_until: number }>(
    'select version, stood_until from article_versions where article = ? order by version desc limit 1',
    row.key,
  )
  const older = yield* all<VersionRow>(
    `select version, stood_from, content from article_versions
      where article = ? and version >= ? order by version desc`,
    row.key,
    since,
  )
  const at = (moment: number) => instantAt(moment * 1000, context.timeZone)
  const { title, lead, body } = storedArticle(row, context)
  const current = {
    version: (last?.version ?? 0) + 1,
    at: at(last?.stood_until ?? row.published_at),
    title,
    ...(lead && { lead }),
    body,
  }
  const before = older.map(({ version, stood_from, content }) => ({
    version,
    at: at(stood_from),
    ...(JSON.parse(content) as VersionText),
  }))
  return { state: 'found', value: [current, ...before] }
}
