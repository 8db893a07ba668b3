import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import * as v from 'valibot'
import { ArticleId } from '../contract/article.ts'
import { isDay } from '../contract/day.ts'
import { withEtag } from './http/caching.ts'
import type { AppEnv } from './http/env.ts'
import { movedArticle } from './http/movedArticle.ts'
import { problemAnswer, STORE_RETRY_SECONDS } from './http/problems.ts'
import { Refusal } from './http/refusal.ts'
import { encodings, type Page, readPage } from './page.ts'
import type { SiteConfig } from './site.ts'
import { StoreUnavailable } from './store/store.ts'

/** Where the built browser app and the sample's pictures are. */
export type BuiltApp = { folder: string; samplePictures: string }

type PageStatus = 200 | 404 | 410 | 503

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

  const page = readPage(join(folder, 'index.html'), site)
  // Some older sites have their articles at `/?p=12`.
  app.get('/', withEtag, (c) => answerFound(c, page, async () => (c.req.url.includes('?') ? 404 : 200), 200))
  for (const path of ['/days', '/search', '/privacy', ...(site.imprint ? ['/imprint'] : [])])
    app.get(path, withEtag, (c) => answerPage(c, page, 200))
  app.get('/days/:day', withEtag, (c) =>
    answerFound(c, page, async () => (isDay(c.req.param('day')) ? 200 : 404)),
  )
  app.get('/articles/:id', withEtag, (c) => answerFound(c, page, articleStatus))
  app.get('/sections/:id', withEtag, (c) => answerFound(c, page, sectionStatus))

  // The page as Vite left it and Vite's own notes are no public files.
  const publicFile: MiddlewareHandler<AppEnv> = (c, next) =>
    c.req.path === '/index.html' || c.req.path.startsWith('/.') ? next() : builtFile(c, next)
  app.get('/*', cacheFor('public, max-age=3600'), withEtag, publicFile, (c) =>
    answerFound(c, page, async () => 404),
  )
}

const statusOf = { found: 200, removed: 410, unknown: 404 } as const

async function articleStatus(c: Context<AppEnv>): Promise<PageStatus> {
  const id = v.safeParse(ArticleId, c.req.param('id'))
  return id.success ? statusOf[(await c.var.store.views(id.output, c.var.clock())).state] : 404
}

async function sectionStatus(c: Context<AppEnv>): Promise<PageStatus> {
  const { sections } = await c.var.store.siteFacts(c.var.clock())
  return sections.some(({ id }) => id === c.req.param('id')) ? 200 : 404
}

/** The page with its status. Where nothing is here (404), an older site's article may have stood at this address; if not,
 * the status is `otherwise`. */
async function answerFound(
  c: Context<AppEnv>,
  page: Page,
  ask: (c: Context<AppEnv>) => Promise<PageStatus>,
  otherwise: PageStatus = 404,
): Promise<Response> {
  let moved: Response | undefined
  const status = await statusFrom(c, async () => {
    const found = await ask(c)
    if (found !== 404) return found
    moved = await movedArticle(c)
    return otherwise
  })
  return moved ?? answerPage(c, page, status)
}

/** The status of a page; 503 where the store cannot tell: the page says it better than a problem in JSON. */
async function statusFrom(
  c: Context<AppEnv>,
  ask: (c: Context<AppEnv>) => Promise<PageStatus>,
): Promise<PageStatus> {
  try {
    return await ask(c)
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    c.header('Retry-After', String(STORE_RETRY_SECONDS))
    return 503
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
