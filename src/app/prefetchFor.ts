import type { QueryClient } from '@tanstack/react-query'
import { matchPath } from 'react-router'
import { dayParts, isDay } from '../contract/day.ts'
import { dayAt, type EpochMs } from '../contract/instant.ts'
import type { Api } from './api/api.ts'
import { queries } from './api/queries.ts'
import {
  dayList,
  frontLists,
  monthList,
  monthStart,
  readArchive,
  readSearch,
  searchList,
  sectionList,
  yearDays,
} from './pages/lists.ts'
import { routePatterns } from './paths.ts'
import { lazyPageAt } from './routes.tsx'

/** A URL, or a location of the router. */
type Address = { pathname: string; search: string }

/** Asks for everything that the page at an address will want, its code too, all at once. Resolves when all has been answered or
 * has failed; a failure is told by the page, when it asks for itself. */
export async function prefetchFor(
  client: QueryClient,
  api: Api,
  address: Address,
  now: EpochMs,
): Promise<void> {
  const site = client.prefetchQuery(queries.site(api))
  const code = lazyPageAt(address.pathname)
    ?.preload()
    .catch(() => {})
  await Promise.all([site, code, ...pageReads(client, api, address)])
  if (showsLatestYear(address)) await latestYear(client, api, now)
}

/** Without a year the archive shows the latest, which only the site's answer tells. */
function showsLatestYear({ pathname, search }: Address): boolean {
  const isArchive = matchPath(routePatterns.archive, pathname) !== null
  return isArchive && readArchive(new URLSearchParams(search)).year === undefined
}

async function latestYear(client: QueryClient, api: Api, now: EpochMs): Promise<void> {
  const site = client.getQueryData(queries.site(api).queryKey)
  if (!site) return
  const { from, to } = yearDays(dayParts(site.lastDay ?? dayAt(now, site.timeZone)).year)
  await client.prefetchQuery(queries.days(api, from, to))
}

function pageReads(client: QueryClient, api: Api, { pathname, search }: Address): Promise<void>[] {
  const searchParams = new URLSearchParams(search)
  const parameter = (pattern: string, name: string) => matchPath(pattern, pathname)?.params[name]
  const cursor = searchParams.get('cursor') ?? undefined
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

  if (matchPath(routePatterns.front, pathname)) return Object.values(frontLists).map(articles)
  if (matchPath(routePatterns.search, pathname)) return [articles(searchList(readSearch(searchParams)))]
  if (matchPath(routePatterns.archive, pathname)) {
    const { year, month } = readArchive(searchParams)
    if (year === undefined) return []
    const { from, to } = yearDays(year)
    const days = client.prefetchQuery(queries.days(api, from, to))
    return month === undefined ? [days] : [days, articles(monthList(monthStart(year, month), cursor))]
  }
  return []
}
