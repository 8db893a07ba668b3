import { defaultLimits } from './limits.ts'
import type { Context } from './sql/context.ts'
import { isPrepared, prepare } from './sql/prepare.ts'
import type { SearchIndex } from './sql/searchIndex.ts'
import { type Runner, sqlStore } from './sql/sqlStore.ts'
import type { Steps } from './sql/steps.ts'
import { backup } from './sqlite/backup.ts'
import { ContentVersion } from './sqlite/contentVersion.ts'
import { type Database, storeError } from './sqlite/database.ts'
import { GroupCommit } from './sqlite/groupCommit.ts'
import { countMatches, exactOf, newestMatches, newestTitles } from './sqlite/matches.ts'
import { openDatabase } from './sqlite/open.ts'
import { runSteps } from './sqlite/runSteps.ts'
import { indexArticle, unindexArticle } from './sqlite/searchIndex.ts'
import type { Limits, Store } from './store.ts'

export type SqliteOptions = {
  /** The database's file, made with its folder where there is none. */
  file: string
  timeZone: string
  /** The site's: an article in it does not name its language. */
  language?: string
  limits?: Partial<Limits>
  /** Whether the whole file is read for damage first. */
  isChecked?: boolean
}

/** The store in one SQLite file, which several processes may open. Throws StoreUnusable where it cannot be opened. */
export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  const { file, timeZone, language = 'vi', limits, isChecked = false } = options
  const context = contextFor({ timeZone, language, limits: { ...defaultLimits, ...limits } })
  const makeReady = (opened: Database) => {
    const isReady = runSteps(opened, isPrepared(context))
    if (!isReady) opened.write(() => runSteps(opened, prepare(context)))
  }
  const database = openDatabase(file, makeReady, { isChecked })
  const version = new ContentVersion(database)
  return sqlStore(context, runnerOf(database, version, context.knownWords), {
    kind: 'sqlite',
    contentVersion: answer(() => version.now()),
    backup: answer((target: string) => backup(database, target)),
    close: answer(() => database.close()),
  })
}

function contextFor(facts: Pick<Context, 'timeZone' | 'language' | 'limits'>): Context {
  const knownWords = new Set<string>()
  const search: SearchIndex = {
    put: (key, article) => indexArticle(key, article, knownWords),
    remove: unindexArticle,
    newest: newestMatches,
    withAccents: exactOf,
    count: countMatches,
    titled: newestTitles,
  }
  return { ...facts, search, knownWords, lock: noLock, lockDay: noLock }
}

/** A transaction that writes is alone in SQLite. */
function* noLock(): Steps<void> {}

/** SQLite does all work at once, in this thread: nothing comes between the statements of one piece of it. */
function runnerOf(database: Database, version: ContentVersion, knownWords: Set<string>): Runner {
  const counts = new GroupCommit(database)
  const run = <Result>(work: () => Steps<Result>): Result => runSteps(database, work())
  const write = <Result>(work: () => Steps<Result>): Result => {
    try {
      return database.write(() => run(work))
    } catch (error) {
      knownWords.clear()
      throw error
    }
  }
  return {
    ask: answer(run),
    read: answer((work) => database.read(() => run(work))),
    search: answer((work) => database.read(() => run(work))),
    write: answer(write),
    change: answer((work) => version.changed(() => write(work))),
    count: (_article, work) =>
      counts
        .write(() => run(work))
        .catch((error) => {
          throw storeError(error)
        }),
  }
}

/** SQLite answers at once, and what it throws rejects in the Store's words. */
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
