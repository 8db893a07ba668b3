import { matchPath } from 'react-router'
import { apiPaths } from '../../../contract/apiPaths.ts'
import { isDay } from '../../../contract/day.ts'
import type { EpochMs } from '../../../contract/instant.ts'
import { dayList, frontLists, sectionList } from '../../pages/lists.ts'
import { routePatterns } from '../../paths.ts'
import type { OfflineState } from './OfflineState.ts'

/** Whether the page shown is as the server has it, was kept earlier, or could not be had at all. */
export type Freshness = { kind: 'fresh' } | { kind: 'kept'; at: EpochMs } | { kind: 'unread' }

const fresh: Freshness = { kind: 'fresh' }

/** What can be said of the page at an address, from what the worker told of its reads. */
export function pageFreshness(
  { answers, document }: Pick<OfflineState, 'answers' | 'document'>,
  address: string,
): Freshness {
  const read = readOf(address)
  const state = read === undefined ? undefined : answers.get(read)
  if (state === 'missing') return { kind: 'unread' }
  if (typeof state === 'number') return { kind: 'kept', at: state }
  if (state === 'fresh' || document?.address !== address) return fresh
  if (document.at !== null) return { kind: 'kept', at: document.at }
  if (needsNoRead(address)) return fresh
  // In the shell: a page with a read of its own waits for it; of others any read tells.
  if (read !== undefined || answers.size === 0) return fresh
  const others = [...answers].filter(([path]) => path !== apiPaths.site()).map(([, other]) => other)
  const moments = others.filter((other) => typeof other === 'number')
  if (others.includes('missing') || moments.length === 0) return { kind: 'unread' }
  return { kind: 'kept', at: Math.min(...moments) }
}

/** Whether a page's text comes with its code, or with the site. */
function needsNoRead(address: string): boolean {
  return [routePatterns.privacy, routePatterns.imprint].some((pattern) => matchPath(pattern, address))
}

/** The address of the one read that makes most of a page; undefined where there is no such. */
function readOf(address: string): string | undefined {
  const { pathname, searchParams } = new URL(address, 'http://page.invalid')
  const parameter = (pattern: string, name: string) => matchPath(pattern, pathname)?.params[name]
  const cursor = searchParams.get('cursor') ?? undefined
  const article = parameter(routePatterns.article, 'id')
  if (article !== undefined) return apiPaths.article(article)
  const day = parameter(routePatterns.day, 'day')
  if (day !== undefined && isDay(day)) return apiPaths.articles(dayList(day, cursor))
  const section = parameter(routePatterns.section, 'id')
  if (section !== undefined) return apiPaths.articles(sectionList(section, cursor))
  return pathname === routePatterns.front ? apiPaths.articles(frontLists.latest) : undefined
}
