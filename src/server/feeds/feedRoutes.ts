import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import * as v from 'valibot'
import type { Section } from '../../contract/article.ts'
import { epochOf, httpDate } from '../../contract/instant.ts'
import { ListQuery } from '../../contract/list.ts'
import { withEtag } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'
import { readQuery } from '../http/input.ts'
import { withLastModified } from '../http/lastModified.ts'
import { publicOrigin } from '../http/publicOrigin.ts'
import { Refusal } from '../http/refusal.ts'
import { atomFeed } from './atomFeed.ts'
import { type FeedPage, readFeedPage } from './feedPage.ts'
import { jsonFeed } from './jsonFeed.ts'
import { robotsTxt } from './robots.ts'
import { blockSitemap, pagesSitemap, sitemap } from './sitemaps.ts'

const FeedQuery = v.object({ cursor: ListQuery.entries.cursor })

const formats = [
  { file: 'feed.json', mediaType: 'application/feed+json', write: jsonFeed },
  { file: 'feed.xml', mediaType: 'application/atom+xml', write: atomFeed },
] as const
type Format = { file: string; mediaType: string; write: (page: FeedPage) => string }

/** What the site hands to those who read it from elsewhere: feeds, sitemaps, robots.txt. */
export function feedRoutes(): Hono<AppEnv> {
  const routes = new Hono<AppEnv>()
  const compressed = compress({ encoding: 'gzip', contentTypeFilter: /\b(json|xml)\b/ })
  for (const format of formats) {
    routes.get(`/${format.file}`, compressed, withLastModified, withEtag, (c) => answerFeed(c, format, null))
    routes.get(`/sections/:id/${format.file}`, compressed, withLastModified, withEtag, async (c) =>
      answerFeed(c, format, await sectionOf(c)),
    )
  }
  routes.get('/sitemap.xml', compressed, sitemap)
  routes.get('/sitemap-pages.xml', compressed, pagesSitemap)
  routes.get('/:file{sitemap-[0-9]+\\.xml}', compressed, blockSitemap)
  routes.get('/robots.txt', withEtag, robotsTxt)
  return routes
}

async function answerFeed(
  c: Context<AppEnv>,
  { file, mediaType, write }: Format,
  section: Section | null,
): Promise<Response> {
  const { store, clock, site } = c.var
  const { cursor } = readQuery(c, FeedQuery)
  const page = await readFeedPage(store, { site, origin: publicOrigin(c), section, file, cursor }, clock())
  c.header('Content-Type', `${mediaType}; charset=utf-8`)
  c.header('Cache-Control', 'public, max-age=300')
  c.header('Last-Modified', httpDate(epochOf(page.modified)))
  return c.body(write(page))
}

async function sectionOf(c: Context<AppEnv>): Promise<Section> {
  const { sections } = await c.var.store.siteFacts(c.var.clock())
  const section = sections.find(({ id }) => id === c.req.param('id'))
  if (!section) throw new Refusal('not-found')
  return section
}
