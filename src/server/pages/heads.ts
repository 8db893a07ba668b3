import type { Context } from 'hono'
import * as v from 'valibot'
import { ArticleId } from '../../contract/article.ts'
import { type Day, dayParts, isDay } from '../../contract/day.ts'
import { dayAt } from '../../contract/instant.ts'
import type { Reads } from '../../contract/render.ts'
import { articleHead } from '../head/articleHead.ts'
import type { Head } from '../head/head.ts'
import {
  archiveHead,
  dayHead,
  frontHead,
  imprintHead,
  privacyHead,
  savedHead,
  searchHead,
  sectionHead,
} from '../head/listHeads.ts'
import type { AppEnv } from '../http/env.ts'
import { networkOf } from '../http/network.ts'
import { Refusal } from '../http/refusal.ts'
import { type Absolute, pagePaths } from '../pageAddresses.ts'

export type HeadRequest = { c: Context<AppEnv>; reads: Reads; absolute: Absolute }

/** The head of the page at an address; rejects with a Refusal where there is nothing to show. */
export type HeadOf = (request: HeadRequest) => Promise<Head>

/** The pages of the app, by the server's patterns of their addresses. */
export const heads: Record<string, HeadOf> = {
  '/': async ({ c, absolute }) => frontHead(c.var.site, absolute),
  async '/days'({ c, reads, absolute }) {
    const asked = yearAndMonth(c.req.query('year'), c.req.query('month'))
    const path = pagePaths.archive(asked?.year, asked?.month)
    return archiveHead(asked ?? { year: await latestYear(c, reads) }, path, c.var.site, absolute)
  },
  '/privacy': async ({ c, absolute }) => privacyHead(c.var.site, absolute),
  '/imprint': async ({ c, absolute }) =>
    c.var.site.imprint ? imprintHead(c.var.site, absolute) : nothingHere(),
  '/saved': async ({ c }) => savedHead(c.var.site),
  async '/search'({ c }) {
    const words = c.req.query('q')?.normalize('NFC').trim().slice(0, 200)
    if (words) await c.var.rateLimits.search(networkOf(c).network)
    return searchHead({ q: words, ...daysOf(c.req.query('from'), c.req.query('to')) }, c.var.site)
  },
  async '/days/:day'({ c, absolute }) {
    const day = c.req.param('day') ?? ''
    return isDay(day) ? dayHead(day, c.var.site, absolute) : nothingHere()
  },
  async '/articles/:id'({ c, reads, absolute }) {
    const id = v.safeParse(ArticleId, c.req.param('id'))
    return id.success ? articleHead(await reads.article(id.output), c.var.site, absolute) : nothingHere()
  },
  async '/sections/:id'({ c, reads, absolute }) {
    const { sections } = await reads.site()
    const section = sections.find(({ id }) => id === c.req.param('id'))
    return section ? sectionHead(section, c.var.site, absolute) : nothingHere()
  },
}

export const nothingHere = (): never => {
  throw new Refusal('not-found')
}

/** What an archive's address names, as the app reads it. */
function yearAndMonth(yearText = '', monthText = ''): { year: number; month?: number } | undefined {
  const [year, month] = [Number(yearText), Number(monthText)]
  if (!Number.isInteger(year) || !isDay(`${year}-01-01`)) return undefined
  return Number.isInteger(month) && month >= 1 && month <= 12 ? { year, month } : { year }
}

/** The days of a search's address; reversed ones are turned round. Those in other shapes than links have are the app's to read. */
function daysOf(...asked: [string | undefined, string | undefined]): { from?: Day; to?: Day } {
  const [from, to] = asked.map((day) => (day !== undefined && isDay(day) ? day : undefined))
  const isReversed = from !== undefined && to !== undefined && from > to
  return isReversed ? { from: to, to: from } : { ...(from && { from }), ...(to && { to }) }
}

/** Without a year the archive shows the latest that has articles. */
async function latestYear(c: Context<AppEnv>, reads: Reads): Promise<number> {
  const { lastDay, timeZone } = await reads.site()
  return dayParts(lastDay ?? dayAt(c.var.clock(), timeZone)).year
}
