import type { QueryClient } from '@tanstack/react-query'
import { matchPath } from 'react-router'
import { isDay } from '../contract/day.ts'
import type { Api } from './api/api.ts'
import { queries } from './api/queries.ts'
import { archiveDays, dayList, frontLists, readSearch, searchList, sectionList } from './pages/lists.ts'
import { routePatterns } from './paths.ts'

/** Asks for everything that the page at `url` will want, all at once. Resolves when all have been answered or failed;
 * a failure is told by the page, when it asks for itself. */
export async function prefetchFor(client: QueryClient, api: Api, url: URL): Promise<void> {
  await Promise.all([client.prefetchQuery(queries.site(api)), ...pageReads(client, api, url)])
}

function pageReads(client: QueryClient, api: Api, url: URL): Promise<void>[] {
  const parameter = (pattern: string, name: string) => matchPath(pattern, url.pathname)?.params[name]
  const cursor = url.searchParams.get('cursor') ?? undefined
  const articles = (query: Parameters<Api['articles']>[0]) =>
    client.prefetchQuery(queries.articles(api, query))

  const id = parameter(routePatterns.article, 'id')
  if (id)
    return [client.prefetchQuery(queries.article(api, id)), client.prefetchQuery(queries.engagement(api, id))]

  const day = parameter(routePatterns.day, 'day')
  if (day && isDay(day))
    return [articles(dayList(day, cursor)), client.prefetchQuery(queries.days(api, day, day))]

  const section = parameter(routePatterns.section, 'id')
  if (section) return [articles(sectionList(section, cursor))]

  if (matchPath(routePatterns.front, url.pathname)) return Object.values(frontLists).map(articles)
  if (matchPath(routePatterns.search, url.pathname))
    return [articles(searchList(readSearch(url.searchParams)))]
  if (matchPath(routePatterns.archive, url.pathname)) {
    const range = archiveDays(url.searchParams)
    return range ? [client.prefetchQuery(queries.days(api, range.from, range.to))] : []
  }
  return []
}
