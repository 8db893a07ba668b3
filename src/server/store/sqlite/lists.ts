import type { Teaser } from '../../../contract/article.ts'
import { blockText } from '../../../contract/blocks.ts'
import { plainText } from '../../../contract/inline.ts'
import type { EpochMs } from '../../../contract/instant.ts'
import type { ListQuery, Sort, TeaserList } from '../../../contract/list.ts'
import { positionIn } from '../cursor.ts'
import { type Terms, termsOf } from '../searchTerms.ts'
import { snippetOf } from '../snippet.ts'
import type { Content } from './articles.ts'
import type { Context } from './context.ts'
import { and, type Condition, filtersOf, foundAsTyped, foundBy } from './filters.ts'
import { newestPage } from './newest.ts'
import { rankedPage } from './ranked.ts'
import { type TeaserRow, teaserOf } from './rows.ts'

export function readList(context: Context, given: ListQuery, now: EpochMs): TeaserList {
  const q = given.q?.trim() || undefined
  const terms = q === undefined ? null : termsOf(q)
  const query = { ...given, q, sort: sortOf(given, terms), limit: given.limit ?? 20 }
  const position = positionIn(query)
  if (terms?.folded.length === 0) return { items: [], nextCursor: null, total: 0, totalIsLowerBound: false }

  return context.database.read(() => {
    const filters = filtersOf(context, query, now)
    const asked = { query, filters, condition: terms ? and(filters, foundBy(terms)) : filters, terms, now }
    const page =
      query.sort === 'newest' ? newestPage(context, asked, position) : rankedPage(context, asked, position)
    const { rows, ...facts } = page
    return {
      items: rows.map((row) => withSnippet(context, row, terms)),
      ...facts,
      ...(terms && facts.total > 0 && { matched: matchOf(context, filters, terms) }),
    }
  })
}

function sortOf({ sort }: ListQuery, terms: Terms | null): Sort {
  if (terms) return sort ?? 'relevance'
  return sort === undefined || sort === 'relevance' ? 'newest' : sort
}

function withSnippet(context: Context, row: TeaserRow, terms: Terms | null): Teaser {
  const teaser = teaserOf(row, context)
  if (!terms) return teaser
  const sql = 'select content from articles where key = ?'
  const content = JSON.parse(
    context.database.get<{ content: string }>(sql, row.key)?.content ?? '{}',
  ) as Content
  const text = [plainText(content.lead ?? []), blockText(content.body)].join('\n')
  const snippet = snippetOf(text, terms.folded)
  return snippet.length === 0 ? teaser : { ...teaser, snippet }
}

function matchOf({ database }: Context, filters: Condition, terms: Terms): 'exact' | 'folded' {
  const { sql, values } = and(filters, foundAsTyped(terms))
  return database.get(`select 1 from articles a where ${sql} limit 1`, ...values) ? 'exact' : 'folded'
}
