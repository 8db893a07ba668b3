import { matchPath } from 'react-router'
import type { Day } from '../../contract/day.ts'
import { daysInWords } from '../features/search/daysInWords.ts'
import { paths, routePatterns, type SearchParameters } from '../paths.ts'
import { readSearch } from './lists.ts'

/** The search with the days that its words name as its days; the search itself where they name none. */
export function withNamedDays(search: SearchParameters, today: Day): SearchParameters {
  const named = daysInWords(search.q ?? '', today)
  if (!named) return search
  const { q, from, to } = named
  return { ...search, q: q || undefined, from, to, cursor: undefined }
}

/** The address of the search that stands for one whose words name days; null for any other address. */
export function searchRedirectOf(
  { pathname, search }: { pathname: string; search: string },
  today: Day,
): string | null {
  if (matchPath(routePatterns.search, pathname) === null) return null
  const asked = readSearch(new URLSearchParams(search))
  const named = withNamedDays(asked, today)
  return named === asked ? null : paths.search(named)
}
