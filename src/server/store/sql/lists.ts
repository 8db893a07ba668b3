import type { Teaser } from '../../../contract/article.ts'
import type { EpochMs } from '../../../contract/instant.ts'
import type { ListQuery, Sort, TeaserList } from '../../../contract/list.ts'
import { positionIn } from '../cursor.ts'
import type { Asked } from './asked.ts'
import { conditionOf } from './conditions.ts'
import { type Context, seconds } from './context.ts'
import { filtersOf } from './filters.ts'
import { newestPage } from './newest.ts'
import { popularPage } from './pages.ts'
import { teaserOf } from './rows.ts'
import { searchList } from './searchList.ts'
import type { Steps } from './steps.ts'
import { wantedBy } from './wanted.ts'

/** A list, from its query. Throws BadCursor. */
export function* readList(context: Context, given: ListQuery, now: EpochMs): Steps<TeaserList> {
  const q = given.q?.trim() || undefined
  const query = { ...given, q, sort: sortOf(given.sort, q), limit: given.limit ?? 20 }
  const position = positionIn(query)
  const filters = filtersOf(context, query, now)
  const asked: Asked = { query, filters, condition: conditionOf(filters), wanted: null, now: seconds(now) }
  if (q !== undefined) {
    const wanted = yield* wantedBy(q)
    return yield* searchList(context, { ...asked, wanted }, position)
  }
  const page = query.sort === 'newest' ? newestPage(asked, position) : popularPage(asked, position)
  const { rows, ...facts } = yield* page
  return { items: rows.map((row): Teaser => teaserOf(row, context)), ...facts }
}

function sortOf(sort: Sort | undefined, q: string | undefined): Sort {
  if (q !== undefined) return sort ?? 'relevance'
  return sort === undefined || sort === 'relevance' ? 'newest' : sort
}
