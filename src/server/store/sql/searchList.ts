import type { TeaserList } from '../../../contract/list.ts'
import type { Position } from '../cursor.ts'
import { hasAccents, type SearchQuery } from '../search/query.ts'
import { type Match, rankMatches } from '../search/rank.ts'
import type { Asked, Page, Ranking } from './asked.ts'
import { and } from './conditions.ts'
import type { Context } from './context.ts'
import { inList } from './inList.ts'
import { didYouMean } from './nearQuery.ts'
import { pageOf, placeOf } from './newest.ts'
import { isPopular, popularPage, rankedPage, teaserRows } from './pages.ts'
import type { MatchesAsked, MatchRow, Wanted } from './searchIndex.ts'
import { withSnippets } from './snippets.ts'
import type { Steps } from './steps.ts'

/** How many of the newest matches are ranked. */
const RANKED = 1_000
/** How many matches of the newest list are counted. */
const COUNTED = 10_000

type Search = Asked & { wanted: Wanted }

const nothing: TeaserList = { items: [], nextCursor: null, total: 0, totalIsLowerBound: false }

type Found = Page & { hasAccents: boolean }

/** What a search finds, in the order that is asked for. */
export function* searchList(context: Context, search: Search, position: Position | null): Steps<TeaserList> {
  const { wanted } = search
  if (wanted.query.wanted.length === 0) return nothing
  const { rows, hasAccents, ...facts } = yield* pageFor(context, search, position)
  if (facts.total === 0) {
    const near = yield* didYouMean(context, search)
    return { ...nothing, ...(near !== undefined && { didYouMean: near }) }
  }
  return {
    items: yield* withSnippets(context, rows, wanted.query),
    ...facts,
    matched: hasAccents ? 'exact' : 'folded',
  }
}

function* pageFor(context: Context, search: Search, position: Position | null): Steps<Found> {
  const { sort } = search.query
  if (sort === 'relevance') {
    const { hasAccents, ...ranking } = yield* relevant(context, search)
    return { ...(yield* rankedPage(search, position, ranking)), hasAccents }
  }
  const page = isPopular(sort)
    ? yield* popularMatches(context, search, position)
    : yield* newestMatches(context, search, position)
  return { ...page, hasAccents: page.total > 0 && (yield* someHasAccents(context, search)) }
}

function* someHasAccents({ search: index }: Context, search: Search): Steps<boolean> {
  return (yield* index.count({ ...askedOf(search), accents: true }, 1)) > 0
}

function* newestMatches(context: Context, search: Search, position: Position | null): Steps<Page> {
  const asked = askedOf(search)
  const behind = placeOf(position) ?? undefined
  const matches = yield* context.search.newest({ ...asked, behind }, search.query.limit + 1)
  const total = yield* context.search.count(asked, COUNTED + 1)
  return {
    ...pageOf(search, yield* teaserRows(matches.map(({ key }) => key))),
    total: Math.min(total, COUNTED),
    totalIsLowerBound: total > COUNTED,
  }
}

/** The most read or best rated of the newest matches. */
function* popularMatches(context: Context, search: Search, position: Position | null): Steps<Page> {
  const matches = yield* context.search.newest(askedOf(search), RANKED + 1)
  const { sql, values } = inList(matches.slice(0, RANKED).map(({ key }) => key))
  const condition = and(search.condition, { sql: `a.key ${sql}`, values })
  const page = yield* popularPage({ ...search, condition }, position)
  return { ...page, totalIsLowerBound: page.totalIsLowerBound || matches.length > RANKED }
}

/** The newest matches, those with the accents as typed before others, by how well they match. */
function* relevant(context: Context, search: Search): Steps<Ranking & { hasAccents: boolean }> {
  const { search: index } = context
  const { query } = search.wanted
  const asked = askedOf(search)
  // Words are quickly looked for twice, and many have their accents; a row of words is not, and is asked for its accents when it is found.
  const isRow = query.wanted.some(({ words }) => words.length > 1)
  const typed =
    hasAccents(query) && !isRow ? yield* index.newest({ ...asked, accents: true }, RANKED + 1) : undefined
  if (typed && typed.length > RANKED) {
    return { keys: ranked(query, typed.slice(0, RANKED).map(asMatch(true))), isCut: true, hasAccents: true }
  }
  const found = yield* index.newest(asked, RANKED + 1)
  if (found.length <= RANKED) {
    const exact = typed ? new Set(typed.map(({ key }) => key)) : yield* index.withAccents(asked, found)
    const matches = found.map((match) => asMatch(exact.has(match.key))(match))
    return { keys: ranked(query, matches), isCut: false, hasAccents: exact.size > 0 }
  }
  // Older ones with the accents as typed stand before newer ones without.
  const exact = typed ?? (hasAccents(query) ? yield* index.newest({ ...asked, accents: true }, RANKED) : [])
  const keys = new Set(exact.map(({ key }) => key))
  const others = found.filter(({ key }) => !keys.has(key))
  const matches = [...exact.map(asMatch(true)), ...others.map(asMatch(false))].slice(0, RANKED)
  const isSomeExact = exact.length > 0 || (!hasAccents(query) && (yield* someHasAccents(context, search)))
  return { keys: ranked(query, matches), isCut: true, hasAccents: isSomeExact }
}

function ranked(query: SearchQuery, matches: readonly (Match & { key: number })[]): number[] {
  return rankMatches(query, matches).map(({ key }) => key)
}

function asMatch(isExact: boolean) {
  return ({ key, head }: MatchRow) => ({ key, head, isExact })
}

function askedOf({ wanted, filters }: Search): MatchesAsked {
  return { wanted, filters, accents: false }
}
