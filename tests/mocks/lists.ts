import { blockText } from '../../src/contract/blocks.ts'
import { plainText } from '../../src/contract/inline.ts'
import type { ListQuery, TeaserList } from '../../src/contract/list.ts'
import type { Days } from '../../src/contract/site.ts'
import type { Suggestions } from '../../src/contract/suggestions.ts'
import { MockRefusal } from './answers.ts'
import { type Counts, type MockArticle, type Shelf, teaserOf } from './shelf.ts'

/** One page of a list. `relevance` is the newest first here: ranking is the stores' to prove. */
export function listOf(shelf: Shelf, query: ListQuery, counts: (article: MockArticle) => Counts): TeaserList {
  const { from = '', to = '9999', section, tag, limit = 20 } = query
  const q = query.q ? fold(query.q) : ''
  const matching = shelf.published().filter((article) => {
    const day = shelf.day(article)
    return (
      from <= day &&
      day <= to &&
      (section === undefined || article.section?.id === section) &&
      (tag === undefined || article.tags.includes(tag)) &&
      fold(wordsOf(article)).includes(q)
    )
  })
  const sorted =
    query.sort === 'mostRead' ? matching.toSorted((a, b) => counts(b).views - counts(a).views) : matching

  const start = query.cursor === undefined ? 0 : placeAfter(sorted, query)
  const items = sorted.slice(start, start + limit)
  const last = items.at(-1)
  const isExact = matching.some((article) => wordsOf(article).includes(query.q?.toLowerCase() ?? ''))
  return {
    items: items.flatMap((article) => {
      const neighbour = shelf.neighbour(article)
      return neighbour ? [teaserOf(neighbour, counts(article))] : []
    }),
    nextCursor: last && start + limit < sorted.length ? cursorAt(last.id, query) : null,
    total: sorted.length,
    totalIsLowerBound: false,
    ...(q !== '' && sorted.length > 0 && { matched: isExact ? 'exact' : 'folded' }),
  }
}

/** The newest whose titles have the text. */
export function suggestionsFor(shelf: Shelf, q: string): Suggestions {
  const found = shelf.published().filter(({ title }) => fold(title).includes(fold(q)))
  const suggestions = found.slice(0, 8).flatMap((article) => {
    const { id, title, publishedAt } = shelf.neighbour(article) ?? {}
    return id && title && publishedAt ? [{ id, title, publishedAt }] : []
  })
  return { suggestions }
}

export function daysOf(shelf: Shelf, from: string, to: string): Days {
  const counts = new Map<string, number>()
  for (const article of shelf.published().reverse()) {
    counts.set(shelf.day(article), (counts.get(shelf.day(article)) ?? 0) + 1)
  }
  const all = [...counts.keys()]
  return {
    days: all.filter((day) => from <= day && day <= to).map((day) => ({ day, count: counts.get(day) ?? 0 })),
    previousDay: all.findLast((day) => day < from) ?? null,
    nextDay: all.find((day) => day > to) ?? null,
  }
}

function placeAfter(sorted: readonly MockArticle[], query: ListQuery): number {
  const place = sorted.findIndex(({ id }) => cursorAt(id, query) === query.cursor)
  if (place >= 0) return place + 1
  throw new MockRefusal('bad-request', [{ field: 'cursor', message: 'is not a cursor of this list' }])
}

/** The last article given and the list it was given in; another limit is no other list. */
function cursorAt(id: string, { cursor: _, limit: __, ...list }: ListQuery): string {
  return Buffer.from(JSON.stringify([id, list])).toString('base64url')
}

function wordsOf({ title, lead, body }: MockArticle): string {
  return [title, plainText(lead ?? []), blockText(body)].join('\n').toLowerCase()
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
}
