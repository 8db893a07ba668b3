import type { QueryClient } from '@tanstack/react-query'
import { matchPath } from 'react-router'
import { dayParts, isDay } from '../../contract/day.ts'
import { dayAt, type EpochMs } from '../../contract/instant.ts'
import type { Api } from '../api/api.ts'
import { queries } from '../api/queries.ts'
import { routePatterns } from '../paths.ts'
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
} from './lists.ts'

type Address = { pathname: string; search: string }

/** Asks for the lists and days that the page at an address shows. Resolves when all have been answered or have failed. */
export async function readLists(
  client: QueryClient,
  api: Api,
  address: Address,
  now: EpochMs,
): Promise<void> {
  const { pathname, search } = address
  const isArchive = matchPath(routePatterns.archive, pathname) !== null
  // Without a year the archive shows the latest, which only the site's answer tells.
  if (isArchive && readArchive(new URLSearchParams(search)).year === undefined) {
    await readLatestYear(client, api, now)
  } else {
    await Promise.all(listReads(client, api, address))
  }
}

async function readLatestYear(client: QueryClient, api: Api, now: EpochMs): Promise<void> {
  const site = await client.fetchQuery(queries.site(api)).catch(() => undefined)
  if (!site) return
  const { from, to } = yearDays(dayParts(site.lastDay ?? dayAt(now, site.timeZone)).year)
  await client.prefetchQuery(queries.days(api, from, to))
}

function listReads(client: QueryClient, api: Api, { pathname, search }: Address): Promise<void>[] {
  const searchParams = new URLSearchParams(search)
  const parameter = (pattern: string, name: string) => matchPath(pattern, pathname)?.params[name]
  const cursor = searchParams.get('cursor') ?? undefined
  const articles = (query: Parameters<Api['articles']>[0]) =>
    client.prefetchQuery(queries.articles(api, query))

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
