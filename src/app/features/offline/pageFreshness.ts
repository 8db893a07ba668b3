import { matchPath } from 'react-router'
import { apiPaths } from '../../../contract/apiPaths.ts'
import { isDay } from '../../../contract/day.ts'
import type { EpochMs } from '../../../contract/instant.ts'
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
} from '../../pages/lists.ts'
import { routePatterns } from '../../paths.ts'
import type { OfflineState } from './OfflineState.ts'

/** Whether the page shown is as the server has it, was kept earlier, or could not be had at all. */
type Freshness = { kind: 'fresh' } | { kind: 'kept'; at: EpochMs } | { kind: 'unread' }

/** The read of a year's days. */
const WHOLE_YEAR = /^\/api\/days\?from=(\d{4})-01-01&to=\1-12-31$/

const fresh: Freshness = { kind: 'fresh' }

/** What can be said of the page at an address, from what the worker told of its reads. */
export function pageFreshness(
  { answers, document }: Pick<OfflineState, 'answers' | 'document'>,
  address: string,
): Freshness {
  const { pathname, searchParams } = new URL(address, 'http://page.invalid')
  // What it lists is on the device: it is as it is now, whenever the page around it came.
  if (matchPath(routePatterns.saved, pathname)) return fresh
  const read = readOf(pathname, searchParams, [...answers.keys()])
  const state = read === undefined ? undefined : answers.get(read)
  if (state === 'missing') return { kind: 'unread' }
  if (typeof state === 'number') return { kind: 'kept', at: state }
  if (state === 'fresh' || document?.address !== address) return fresh
  if (document.at !== null) return { kind: 'kept', at: document.at }
  // In the shell: what waits for its read may still come. Nothing is told of searches for words, which are never kept.
  if (read !== undefined || answers.size === 0 || needsNoRead(pathname)) return fresh
  return { kind: 'unread' }
}

/** Whether a page's text comes with its code, or with the site. */
function needsNoRead(pathname: string): boolean {
  return [routePatterns.privacy, routePatterns.imprint].some((pattern) => matchPath(pattern, pathname))
}

/** The address of the one read that makes most of a page, perhaps among those that were asked; undefined where there is no such. */
function readOf(pathname: string, parameters: URLSearchParams, asked: readonly string[]): string | undefined {
  const parameter = (pattern: string, name: string) => matchPath(pattern, pathname)?.params[name]
  const cursor = parameters.get('cursor') ?? undefined
  const article = parameter(routePatterns.article, 'id')
  if (article !== undefined) return apiPaths.article(article)
  const day = parameter(routePatterns.day, 'day')
  if (day !== undefined && isDay(day)) return apiPaths.articles(dayList(day, cursor))
  const section = parameter(routePatterns.section, 'id')
  if (section !== undefined) return apiPaths.articles(sectionList(section, cursor))
  if (matchPath(routePatterns.archive, pathname)) {
    const { year, month } = readArchive(parameters)
    // Which year is the latest, only the site's answer says: it is the first that was asked.
    if (year === undefined) return asked.find((path) => WHOLE_YEAR.test(path)) ?? 'the latest year'
    if (month !== undefined) return apiPaths.articles(monthList(monthStart(year, month), cursor))
    const { from, to } = yearDays(year)
    return apiPaths.days(from, to)
  }
  if (matchPath(routePatterns.search, pathname)) {
    const search = readSearch(parameters)
    return search.q === undefined ? apiPaths.articles(searchList(search)) : undefined
  }
  return pathname === routePatterns.front ? apiPaths.articles(frontLists.latest) : undefined
}
