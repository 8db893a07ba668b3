import type { Pool } from 'pg'
import { defaultLimits } from './limits.ts'
import { contentVersionOf, newVersion } from './postgres/contentVersion.ts'
import { storeError } from './postgres/errors.ts'
import { GroupCommit } from './postgres/groupCommit.ts'
import { changeLock, dayLock, lockArticle } from './postgres/locks.ts'
import { countMatches, exactOf, newestMatches, newestTitles } from './postgres/matches.ts'
import { Months } from './postgres/months.ts'
import { openDatabase } from './postgres/open.ts'
import { openPool } from './postgres/pool.ts'
import { Searches } from './postgres/searches.ts'
import { indexArticle, unindexArticle } from './postgres/searchIndex.ts'
import { runSteps } from './postgres/statements.ts'
import { READ, stepsInTransaction, WRITE, withClient } from './postgres/transactions.ts'
import type { Context } from './sql/context.ts'
import { prepare } from './sql/prepare.ts'
import { type Runner, sqlStore } from './sql/sqlStore.ts'
import type { Steps } from './sql/steps.ts'
import type { Limits, Store } from './store.ts'

export type PostgresOptions = {
  /** `postgres://…` */
  url: string
  timeZone: string
  /** The site's: an article in it does not name its language. */
  language?: string
  limits?: Partial<Limits>
  /** How long to wait for a database that is not there yet, in ms. */
  longestWait?: number
}

/** The store in a Postgres database, for as many processes as share it; and the pool of its connections, which end with it.
 * Throws StoreUnusable where it cannot be opened. */
export async function openPostgresStore(options: PostgresOptions): Promise<{ store: Store; pool: Pool }> {
  const { url, timeZone, language = 'vi', limits, longestWait } = options
  const context = contextFor({ timeZone, language, limits: { ...defaultLimits, ...limits } })
  await openDatabase(url, (client) => runSteps(client, prepare(context)), longestWait)
  const pool = openPool(url)
  const store = sqlStore(context, runnerOf(pool, context.knownWords), {
    kind: 'postgres',
    contentVersion: contentVersionOf(pool),
    backup: () => Promise.reject(new Error('a Postgres database is copied by its own tools: pg_dump')),
    close: () => (pool.ended ? Promise.resolve() : pool.end()),
  })
  return { store, pool }
}

function contextFor(facts: Pick<Context, 'timeZone' | 'language' | 'limits'>): Context {
  const knownWords = new Set<string>()
  const months = new Months()
  return {
    ...facts,
    knownWords,
    lock: lockArticle,
    lockDay: dayLock,
    search: {
      put: (key, article) => indexArticle(key, article, knownWords),
      remove: unindexArticle,
      newest: (asked, most) => newestMatches(months, asked, most),
      withAccents: (asked, found) => exactOf(months, asked, found),
      count: (asked, most) => countMatches(months, asked, most),
      titled: (wanted, now, most) => newestTitles(months, wanted, now, most),
    },
  }
}

function runnerOf(pool: Pool, knownWords: Set<string>): Runner {
  const counts = new GroupCommit(pool)
  const forget = () => knownWords.clear()
  const searches = new Searches()
  return {
    ask: (work) => withClient(pool, (client) => runSteps(client, work())),
    read: (work) => stepsInTransaction(pool, READ, work),
    search: (work) => searches.run(() => stepsInTransaction(pool, READ, work)),
    write: (work) => stepsInTransaction(pool, WRITE, work, forget),
    change: (work) => stepsInTransaction(pool, WRITE, () => alone(work), forget),
    count: (article, work) =>
      counts.write(article, work).catch((error) => {
        throw storeError(error)
      }),
  }
}

/** Imports and publications of several processes are one after another, so that none is in another's way. */
function* alone<Result>(work: () => Steps<Result>): Steps<Result> {
  yield* changeLock()
  const result = yield* work()
  yield* newVersion()
  return result
}
