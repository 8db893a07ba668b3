import { withQuery } from '../contract/apiPaths.ts'
import type { Day } from '../contract/day.ts'

/** The addresses of the app's pages, as the server names them: in heads, feeds, sitemaps and redirects. */
export const pagePaths = {
  front: () => '/',
  article: (id: string) => `/articles/${encodeURIComponent(id)}`,
  archive: (year?: number, month?: number) => withQuery('/days', { year, month }),
  day: (day: Day) => `/days/${day}`,
  section: (id: string) => `/sections/${encodeURIComponent(id)}`,
  privacy: () => '/privacy',
  imprint: () => '/imprint',
}

/** Makes an address of content one that holds outside this site. */
export type Absolute = (address: string) => string

/** Site-relative addresses become absolute with the site's origin; others stay. */
export function absoluteFrom(origin: string): Absolute {
  return (address) => (address.startsWith('/') ? `${origin}${address}` : address)
}
