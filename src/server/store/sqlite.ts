import { dayAt } from '../../contract/instant.ts'
import { checkCandidate } from './candidate.ts'
import { defaultLimits } from './limits.ts'
import { readArticle } from './sqlite/articles.ts'
import { backup } from './sqlite/backup.ts'
import { ContentVersion } from './sqlite/contentVersion.ts'
import type { Context } from './sqlite/context.ts'
import { storeError } from './sqlite/database.ts'
import { endDays } from './sqlite/dayKeys.ts'
import { countArticles, readDays, readSiteFacts } from './sqlite/days.ts'
import { readList } from './sqlite/lists.ts'
import { keepPicture, keptPicture, setSourceState, sourceState } from './sqlite/notes.ts'
import { movedTo } from './sqlite/oldPaths.ts'
import { openDatabase } from './sqlite/open.ts'
import { publish, put, remove } from './sqlite/put.ts'
import { putBatch } from './sqlite/putBatch.ts'
import { isRealContent } from './sqlite/sample.ts'
import { setting } from './sqlite/settings.ts'
import { addView, readViews } from './sqlite/views.ts'
import { clearVote, readEngagement, setVote } from './sqlite/votes.ts'
import { readAddressBlocks, readAddresses, readEverything, readFeed } from './sqlite/whole.ts'
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
  const version = new ContentVersion(database)
  /** Writes what articles show, all of it or nothing. */
  const write = <Result>(work: () => Result) => version.changed(() => database.write(work))
  return {
    kind: 'sqlite',
    contentVersion: answer(() => version.now()),
    siteFacts: answer((now) => readSiteFacts(context, now)),
    article: answer((id, now) => readArticle(context, id, now)),
    list: answer((query, now) => readList(context, query, now)),
    days: answer((from, to, now) => readDays(context, from, to, now)),
    countArticles: answer(() => countArticles(context)),
    feed: answer((query, now) => readFeed(context, query, now)),
    movedTo: answer((path, now) => movedTo(context, path, now)),
    addressBlocks: answer((now) => readAddressBlocks(context, now)),
    addresses: answer((block, after, now) => readAddresses(context, block, after, now)),
    everything: answer((after, limit) => readEverything(context, after, limit)),

    engagement: answer((id, reader, now) => readEngagement(context, id, reader, now)),
    addView: answer((id, viewing, now) => addView(context, id, viewing, now)),
    views: answer((id, now) => readViews(context, id, now)),
    setVote: answer((id, vote, now) => setVote(context, id, vote, now)),
    clearVote: answer((id, reader, now) => clearVote(context, id, reader, now)),

    endDays: answer((now) => database.write(() => endDays(database, dayAt(now, timeZone)))),
    put: answer((candidate, now, { sample = false } = {}) => {
      const checked = checkCandidate(candidate)
      return write(() => put(context, checked, now, sample))
    }),
    putBatch: answer((candidates, now) => version.changed(() => putBatch(context, candidates, now))),
    publish: answer((candidate, now) => {
      const checked = checkCandidate(candidate)
      return write(() => publish(context, checked, now))
    }),
    remove: answer((id, now) => write(() => remove(context, id, now))),
    wantsSample: answer(() => !isRealContent(database)),

    keptPicture: answer((origin) => keptPicture(database, origin)),
    keepPicture: answer((origin, picture) => keepPicture(database, origin, picture)),
    sourceState: answer((url) => sourceState(database, url)),
    setSourceState: answer((url, state) => setSourceState(database, url, state)),
    backup: answer((target) => backup(database, target)),

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
