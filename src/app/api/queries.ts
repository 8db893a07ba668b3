import { queryOptions } from '@tanstack/react-query'
import type { Day } from '../../contract/day.ts'
import type { ListQuery } from '../../contract/list.ts'
import type { Api } from './api.ts'

const SECOND = 1000

/** The keys of everything cached; the only maker of them. */
export const keys = {
  site: () => ['site'] as const,
  article: (id: string) => ['article', id] as const,
  engagement: (id: string) => ['engagement', id] as const,
  engagements: () => ['engagement'] as const,
  articles: (query: ListQuery) => ['articles', query] as const,
  days: (from: Day, to: Day) => ['days', from, to] as const,
}

/** Query options for each read of the Api; shared by pages, features and whoever fetches ahead. */
export const queries = {
  site: (api: Api) =>
    queryOptions({ queryKey: keys.site(), queryFn: () => api.site(), staleTime: 60 * SECOND }),
  article: (api: Api, id: string) =>
    queryOptions({ queryKey: keys.article(id), queryFn: () => api.article(id), staleTime: 60 * SECOND }),
  // Counts move while the reader looks elsewhere: always asked again when the tab comes back.
  engagement: (api: Api, id: string) =>
    queryOptions({
      queryKey: keys.engagement(id),
      queryFn: () => api.engagement(id),
      staleTime: 5 * SECOND,
      refetchOnWindowFocus: 'always',
    }),
  articles: (api: Api, query: ListQuery) =>
    queryOptions({
      queryKey: keys.articles(query),
      queryFn: () => api.articles(query),
      staleTime: 30 * SECOND,
    }),
  days: (api: Api, from: Day, to: Day) =>
    queryOptions({
      queryKey: keys.days(from, to),
      queryFn: () => api.days(from, to),
      staleTime: 60 * SECOND,
    }),
}
