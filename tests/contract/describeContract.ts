import { afterEach, beforeEach, describe } from 'vitest'
import { describeArticles } from './articles.ts'
import type { Portal } from './asking.ts'
import { describeDays } from './days.ts'
import { describeLists } from './lists.ts'
import { describeRating } from './rating.ts'
import { describeSuggestions } from './suggestions.ts'
import { describeArticleVersions } from './versions.ts'
import { describeViews } from './views.ts'

/** What every backend answers to the app: shapes, statuses, paging and days. `start` opens a portal that holds the
 * seed, new for each test. Counting and ranking are tested on the stores. */
export function describeContract(name: string, start: () => Promise<Portal>): void {
  describe(name, () => {
    let portal: Portal
    beforeEach(async () => {
      portal = await start()
    })
    afterEach(() => portal.end())

    const ask: Portal['ask'] = (path, init) => portal.ask(path, init)
    describeArticles(ask)
    describeArticleVersions(ask)
    describeLists(ask)
    describeSuggestions(ask)
    describeDays(ask)
    describeViews(ask)
    describeRating(ask)
  })
}
