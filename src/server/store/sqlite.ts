import { dayAt } from '../../contract/instant.ts'
import { checkCandidate } from './candidate.ts'
import { defaultLimits } from './limits.ts'
import { readArticle } from './sqlite/articles.ts'
import type { Context } from './sqlite/context.ts'
import { storeError } from './sqlite/database.ts'
import { endDays } from './sqlite/dayKeys.ts'
import { countArticles, readDays, readSiteFacts } from './sqlite/days.ts'
import { readList } from './sqlite/lists.ts'
import { openDatabase } from './sqlite/open.ts'
import { put } from './sqlite/put.ts'
import { isRealContent } from './sqlite/sample.ts'
import { setting } from './sqlite/settings.ts'
import { addView, readViews } from './sqlite/views.ts'
import { clearVote, readEngagement, setVote } from './sqlite/votes.ts'
import type { Limits, Store } from './store.ts'

export type SqliteOptions = {
  /** The database's file, made with its folder where there is none. */
  file: string
  timeZone: string
  /** The site's: an article in it does not name its language. */
  language?: string
  limits?: Partial<Limits>
}

/** The store in one SQLite file, which several processes may open. Throws StoreUnusable where it cannot be opened. */
export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  const { file, timeZone, language = 'vi', limits } = options
  const database = openDatabase(file, timeZone)
  const context: Context = { database, timeZone, language, limits: { ...defaultLimits, ...limits } }
  return {
    kind: 'sqlite',
    siteFacts: answer((now) => readSiteFacts(context, now)),
    article: answer((id, now) => readArticle(context, id, now)),
    list: answer((query, now) => readList(context, query, now)),
    days: answer((from, to, now) => readDays(context, from, to, now)),
    countArticles: answer(() => countArticles(context)),

    engagement: answer((id, reader, now) => readEngagement(context, id, reader, now)),
    addView: answer((id, viewing, now) => addView(context, id, viewing, now)),
    views: answer((id, now) => readViews(context, id, now)),
    setVote: answer((id, vote, now) => setVote(context, id, vote, now)),
    clearVote: answer((id, reader, now) => clearVote(context, id, reader, now)),

    endDays: answer((now) => database.write(() => endDays(database, dayAt(now, timeZone)))),
    put: answer((candidate, now, { sample = false } = {}) =>
      put(context, checkCandidate(candidate), now, sample),
    ),
    wantsSample: answer(() => !isRealContent(database)),

    secret: answer(() => setting(database, 'secret') ?? ''),
    close: answer(() => database.close()),
  }
}

/** A method of the Store: SQLite answers at once, and what it throws rejects in the Store's words. */
function answer<Given extends unknown[], Result>(
  work: (...given: Given) => Result,
): (...given: Given) => Promise<Result> {
  return async (...given) => {
    try {
      return work(...given)
    } catch (error) {
      throw storeError(error)
    }
  }
}
