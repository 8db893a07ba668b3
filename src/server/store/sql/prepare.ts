import { randomBytes } from 'node:crypto'
import type { Day } from '../../../contract/day.ts'
import { dayAt } from '../../../contract/instant.ts'
import { searchHead } from '../search/rank.ts'
import { teaserLead } from '../teaserText.ts'
import { countAnew } from './articleCounts.ts'
import { type ArticleRow, articleColumns, storedArticle } from './articles.ts'
import type { Context } from './context.ts'
import { SEARCH_INDEX } from './searchIndex.ts'
import { setSetting, setting } from './settings.ts'
import { all, run, type Steps } from './steps.ts'

/** Makes the secret at the first start, the days anew where the site's zone has changed, and the search index where this version
 * makes another one. Inside a transaction. */
export function* prepare(context: Context): Steps<void> {
  if ((yield* setting('secret')) === undefined) {
    yield* setSetting('secret', randomBytes(32).toString('base64url'))
  }
  if ((yield* setting('time_zone')) !== context.timeZone) {
    yield* moveDays(context.timeZone)
    yield* countAnew()
    yield* setSetting('time_zone', context.timeZone)
  }
  if ((yield* setting('search_index')) !== SEARCH_INDEX) {
    yield* indexAnew(context)
    yield* setSetting('search_index', SEARCH_INDEX)
  }
}

/** Whether `prepare` has nothing to do. */
export function* isPrepared({ timeZone }: Context): Steps<boolean> {
  const isSecretMade = (yield* setting('secret')) !== undefined
  const isZoneKept = (yield* setting('time_zone')) === timeZone
  return isSecretMade && isZoneKept && (yield* setting('search_index')) === SEARCH_INDEX
}

const BATCH = 1000

function* moveDays(timeZone: string): Steps<void> {
  let last = 0
  for (;;) {
    const rows = yield* all<{ key: number; published_at: number; day: Day }>(
      `select key, published_at, day from articles where key > ? order by key limit ${BATCH}`,
      last,
    )
    for (const { key, published_at, day } of rows) {
      const moved = dayAt(published_at * 1000, timeZone)
      if (moved !== day) yield* run('update articles set day = ? where key = ?', moved, key)
      last = key
    }
    if (rows.length === 0) return
  }
}

function* indexAnew(context: Context): Steps<void> {
  let last = 0
  for (;;) {
    const rows = yield* all<ArticleRow>(
      `select ${articleColumns} from articles a where a.key > ? order by a.key limit ${BATCH}`,
      last,
    )
    for (const row of rows) {
      const article = storedArticle(row, context)
      const head = searchHead(article.title, teaserLead(article) ?? '')
      yield* run('update articles set search_head = ? where key = ?', head, row.key)
      yield* context.search.remove(row.key)
      yield* context.search.put(row.key, article)
      last = row.key
    }
    if (rows.length === 0) return
  }
}
