import type { Day } from './day.ts'
import type { ListQuery } from './list.ts'

const article = (id: string) => `/api/articles/${encodeURIComponent(id)}`

/** Where readers count. Apart from the others, which come with what they ask for. */
export const writePaths = {
  views: (id: string) => `${article(id)}/views`,
  rating: (id: string) => `${article(id)}/rating`,
}

/** The addresses of the HTTP contract; the only maker of them, on both sides. */
export const apiPaths = {
  site: () => '/api/site',
  health: () => '/api/health',
  articles: (query: ListQuery = {}) => withQuery('/api/articles', query),
  article,
  engagement: (id: string) => `${article(id)}/engagement`,
  ...writePaths,
  days: (from: Day, to: Day) => withQuery('/api/days', { from, to }),
}

/** The path with the parameters that have a value, in the order given. */
export function withQuery(path: string, parameters: Record<string, string | number | undefined>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') search.set(name, String(value))
  }
  return search.size === 0 ? path : `${path}?${search}`
}
