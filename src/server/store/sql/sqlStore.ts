import { dayAt } from '../../../contract/instant.ts'
import { checkCandidate } from '../candidate.ts'
import { type Store, StoreUnavailable } from '../store.ts'
import { readArticle } from './articles.ts'
import type { Context } from './context.ts'
import { endDays } from './dayKeys.ts'
import { countArticles, readDays, readSiteFacts } from './days.ts'
import { readList } from './lists.ts'
import { keepPicture, keptPicture, setSourceState, sourceState } from './notes.ts'
import { movedTo } from './oldPaths.ts'
import { publish, put, remove } from './put.ts'
import { putBatch } from './putBatch.ts'
import { isRealContent } from './sample.ts'
import { setting } from './settings.ts'
import type { Steps } from './steps.ts'
import { suggest } from './suggest.ts'
import { readVersions } from './versions.ts'
import { addView, readViews } from './views.ts'
import { clearVote, readEngagement, setVote } from './votes.ts'
import { readAddressBlocks, readAddresses, readEverything, readFeed } from './whole.ts'
import { beginDay, isBegun } from './windows.ts'

/** How a database does work. Work that fails because another process was in its way may be done once more, so it is given as
 * what makes it. Every method rejects with StoreUnavailable where the database cannot answer. */
export type Runner = {
  /** Reads, one statement after another. */
  ask<Result>(work: () => Steps<Result>): Promise<Result>
  /** Reads one state of the database, whatever others write meanwhile. */
  read<Result>(work: () => Steps<Result>): Promise<Result>
  /** The same, for what may take long: it leaves room for the rest. */
  search<Result>(work: () => Steps<Result>): Promise<Result>
  /** Writes all of it or nothing. */
  write<Result>(work: () => Steps<Result>): Promise<Result>
  /** The same, for what articles, lists or days show. */
  change<Result>(work: () => Steps<Result>): Promise<Result>
  /** The same, for what readers count on an article: many of them share one commit. */
  count<Result>(article: string, work: () => Steps<Result>): Promise<Result>
}

type OfDatabase = Pick<Store, 'kind' | 'contentVersion' | 'backup' | 'close'>

/** A store whose work is done by a database's runner. */
export function sqlStore(context: Context, runner: Runner, ofDatabase: OfDatabase): Store {
  const { timeZone } = context
  const { ask, read, search, write, change, count } = runner
  return {
    ...ofDatabase,
    siteFacts: (now) => read(() => readSiteFacts(now)),
    article: (id, now) => ask(() => readArticle(context, id, now)),
    versions: (id, since, now) => read(() => readVersions(context, id, since, now)),
    async list(query, now) {
      const today = dayAt(now, timeZone)
      // What was read and rated of late is kept up to today, though nobody may have counted today. Where nothing can be written (a full
      // disk), it is told as it was when the last day began.
      if (query.period && !(await ask(() => isBegun(today)))) {
        await write(() => beginDay(context, today)).catch((error) => {
          if (!(error instanceof StoreUnavailable)) throw error
        })
      }
      const list = () => readList(context, query, now)
      return query.q === undefined ? read(list) : search(list)
    },
    suggest: (q, now) => search(() => suggest(context, q, now)),
    days: (from, to, now) => read(() => readDays(from, to, now)),
    countArticles: () => ask(countArticles),
    feed: (query, now) => read(() => readFeed(context, query, now)),
    movedTo: (path, now) => ask(() => movedTo(path, now)),
    addressBlocks: (now) => ask(() => readAddressBlocks(now)),
    addresses: (block, after, now) => ask(() => readAddresses(context, block, after, now)),
    everything: (after, limit) => ask(() => readEverything(context, after, limit)),

    engagement: (id, reader, now) => ask(() => readEngagement(id, reader, now)),
    addView: (id, viewing, now) => count(id, () => addView(context, id, viewing, now)),
    views: (id, now) => ask(() => readViews(id, now)),
    setVote: (id, vote, now) => count(id, () => setVote(context, id, vote, now)),
    async clearVote(id, reader, now) {
      if (reader !== null) return count(id, () => clearVote(context, id, reader, now))
      const found = await ask(() => readEngagement(id, null, now))
      return found.state === 'found' ? { state: 'found', value: found.value.rating } : found
    },

    endDays: (now) =>
      write(function* () {
        yield* endDays(dayAt(now, timeZone))
        yield* beginDay(context, dayAt(now, timeZone))
      }),
    async put(candidate, now, { sample = false } = {}) {
      const checked = checkCandidate(candidate, timeZone)
      return change(() => put(context, checked, now, sample))
    },
    putBatch: (candidates, now) => change(() => putBatch(context, candidates, now)),
    async publish(candidate, now) {
      const checked = checkCandidate(candidate, timeZone)
      return change(() => publish(context, checked, now))
    },
    remove: (id, now) => change(() => remove(context, id, now)),
    wantsSample: async () => !(await ask(isRealContent)),

    keptPicture: (origin) => ask(() => keptPicture(origin)),
    keepPicture: (origin, picture) => write(() => keepPicture(origin, picture)),
    sourceState: (url) => ask(() => sourceState(url)),
    setSourceState: (url, state) => write(() => setSourceState(url, state)),

    secret: async () => (await ask(() => setting('secret'))) ?? '',
  }
}
