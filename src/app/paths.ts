import { matchPath } from 'react-router'
import { withQuery } from '../contract/apiPaths.ts'
import type { Day } from '../contract/day.ts'
import type { Sort } from '../contract/list.ts'

/** What the search page's address holds. */
export type SearchParameters = {
  q?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
  section?: string | undefined
  tag?: string | undefined
  sort?: Sort | undefined
  cursor?: string | undefined
}

/** The addresses of the app; the only maker of them. `routePatterns` are the same as the route table reads them. */
export const paths = {
  front: () => '/',
  article: (id: string) => `/articles/${encodeURIComponent(id)}`,
  day: (day: Day, cursor?: string) => withQuery(`/days/${day}`, { cursor }),
  archive: (year?: number, month?: number, cursor?: string) => withQuery('/days', { year, month, cursor }),
  search: ({ q, from, to, section, tag, sort, cursor }: SearchParameters = {}) =>
    withQuery('/search', { q, from, to, section, tag, sort, cursor }),
  section: (id: string, cursor?: string) => withQuery(`/sections/${encodeURIComponent(id)}`, { cursor }),
  privacy: () => '/privacy',
  imprint: () => '/imprint',
  saved: () => '/saved',
}

export const routePatterns = {
  front: '/',
  article: '/articles/:id',
  archive: '/days',
  day: '/days/:day',
  search: '/search',
  section: '/sections/:id',
  privacy: '/privacy',
  imprint: '/imprint',
  saved: '/saved',
} as const

/** Whether a site-relative address is one of the app's pages, rather than a file or another site's. */
export function isInApp(address: string): boolean {
  if (!address.startsWith('/')) return false
  const pathname = address.split(/[?#]/, 1)[0] ?? ''
  return Object.values(routePatterns).some((pattern) => matchPath(pattern, pathname) !== null)
}
