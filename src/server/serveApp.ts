import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import * as v from 'valibot'
import { ArticleId } from '../contract/article.ts'
import { isDay } from '../contract/day.ts'
import { articleHead } from './head/articleHead.ts'
import type { Head } from './head/head.ts'
import {
  archiveHead,
  dayHead,
  frontHead,
  imprintHead,
  privacyHead,
  sectionHead,
  unlistedHead,
} from './head/listHeads.ts'
import { withEtag } from './http/caching.ts'
import type { AppEnv } from './http/env.ts'
import { movedArticle } from './http/movedArticle.ts'
import { problemAnswer, STORE_RETRY_SECONDS } from './http/problems.ts'
import { publicOrigin } from './http/publicOrigin.ts'
import { Refusal } from './http/refusal.ts'
import { encodings, type Page, type PageWith, readPage } from './page.ts'
import { type Absolute, absoluteFrom } from './pageAddresses.ts'
import type { SiteConfig } from './site.ts'
import { StoreUnavailable } from './store/store.ts'

/** Where the built browser app and the sample's pictures are. */
export type BuiltApp = { folder: string; samplePictures: string }

type PageStatus = 200 | 404 | 410 | 503

/** What there is at an address: a page with its head, or none, now or any more. */
type Found = { head: Head; mayHaveMoved?: boolean } | 404 | 410
type Ask = (c: Context<AppEnv>, absolute: Absolute) => Promise<Found>

/** Serves the built app: hashed files for good, public files for a while, the page for every other address. The status
 * says whether the page will have something to show there. */
export function serveApp(app: Hono<AppEnv>, { folder, samplePictures }: BuiltApp, site: SiteConfig): void {
  const missing = (c: Context<AppEnv>) => problemAnswer(c, new Refusal('not-found'))
  const builtFile = serveStatic({ root: folder, precompressed: true })
  app.get('/assets/*', cacheFor('public, max-age=31536000, immutable'), builtFile, missing)

  const samplePicture = serveStatic({
    root: samplePictures,
    rewriteRequestPath: (path) => path.slice('/sample'.length),
  })
  app.get('/sample/*', cacheFor('public, max-age=86400'), withEtag, samplePicture, missing)

  const pageWith = readPage(join(folder, 'index.html'), site)
  const answer = (c: Context<AppEnv>, ask: Ask) => answerFound(c, site, pageWith, ask)
  const serve = (path: string, ask: Ask) => app.get(path, withEtag, (c) => answer(c, ask))
  serve('/', async (c, absolute) => ({
    head: frontHead(site, absolute),
    // Some older sites have their articles at `/?p=12`.
    mayHaveMoved: c.req.url.includes('?'),
  }))
  serve('/days', async (_, absolute) => ({ head: archiveHead(site, absolute) }))
  serve('/privacy', async (_, absolute) => ({ head: privacyHead(site, absolute) }))
  serve('/search', async () => ({ head: unlistedHead(site) }))
  serve('/imprint', async (_, absolute) => (site.imprint ? { head: imprintHead(site, absolute) } : 404))
  serve('/days/:day', async (c, absolute) => {
    const day = c.req.param('day') ?? ''
    return isDay(day) ? { head: dayHead(day, site, absolute) } : 404
  })
  serve('/articles/:id', articlePage)
  serve('/sections/:id', sectionPage)

  // The page as Vite left it and Vite's own notes are no public files.
  const publicFile: MiddlewareHandler<AppEnv> = (c, next) =>
    c.req.path === '/index.html' || c.req.path.startsWith('/.') ? next() : builtFile(c, next)
  app.get('/*', cacheFor('public, max-age=3600'), withEtag, publicFile, (c) => answer(c, async () => 404))
}

async function articlePage(c: Context<AppEnv>, absolute: Absolute): Promise<Found> {
  const { store, clock, site } = c.var
  const id = v.safeParse(ArticleId, c.req.param('id'))
  if (!id.success) return 404
  const article = await store.article(id.output, clock())
  if (article.state === 'found') return { head: articleHead(article.value, site, absolute) }
  return article.state === 'removed' ? 410 : 404
}

async function sectionPage(c: Context<AppEnv>, absolute: Absolute): Promise<Found> {
  const { store, clock, site } = c.var
  const { sections } = await store.siteFacts(clock())
  const section = sections.find(({ id }) => id === c.req.param('id'))
  return section ? { head: sectionHead(section, site, absolute) } : 404
}

/** The page that was asked for. Where nothing is here, an older site's article may have stood at this address. Where the store
 * cannot tell, it is 503: the page says it better than a problem in JSON. */
async function answerFound(
  c: Context<AppEnv>,
  site: SiteConfig,
  pageWith: PageWith,
  ask: Ask,
): Promise<Response> {
  const unlisted = (status: PageStatus) => answerPage(c, pageWith(unlistedHead(site)), status)
  try {
    const found = await ask(c, absoluteFrom(publicOrigin(c)))
    const mayHaveMoved = typeof found === 'number' ? found === 404 : found.mayHaveMoved
    const moved = mayHaveMoved ? await movedArticle(c) : undefined
    if (moved) return moved
    return typeof found === 'number' ? unlisted(found) : answerPage(c, pageWith(found.head), 200)
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    c.header('Retry-After', String(STORE_RETRY_SECONDS))
    return unlisted(503)
  }
}

function answerPage(c: Context<AppEnv>, page: Page, status: PageStatus): Response {
  const encoding = accepts(c, {
    header: 'Accept-Encoding',
    supports: [...encodings],
    default: 'identity',
    // Browsers take them all alike and name the smallest last.
    match: (accepted, { supports }) =>
      supports.find((name) => accepted.some(({ type, q }) => type === name && q > 0)) ?? 'identity',
  })
  const { body, etag } = page[encodings.find((name) => name === encoding) ?? 'identity']
  c.header('Content-Type', 'text/html; charset=utf-8')
  c.header('Cache-Control', 'no-cache')
  c.header('Vary', 'Accept-Encoding')
  if (encoding !== 'identity') c.header('Content-Encoding', encoding)
  if (status === 200) c.header('ETag', etag)
  return c.body(body, status)
}

function cacheFor(cacheControl: string): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next()
    if (!c.res.ok && c.res.status !== 304) return
    c.header('Cache-Control', cacheControl)
    if (!c.res.headers.has('Vary')) c.header('Vary', 'Accept-Encoding')
  }
}
