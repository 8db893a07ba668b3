import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import { etag } from 'hono/etag'
import * as v from 'valibot'
import { ArticleId } from '../contract/article.ts'
import { isDay } from '../contract/day.ts'
import type { AppEnv } from './http/env.ts'
import { problemAnswer } from './http/problems.ts'
import { Refusal } from './http/refusal.ts'
import { type Page, readPage } from './page.ts'
import type { Lookup } from './store/store.ts'

/** Where the built browser app and the sample's pictures are. */
export type BuiltApp = { folder: string; samplePictures: string }

/** Serves the built app: hashed files for good, public files for a while, the page for every in-app address. */
export function serveApp(app: Hono<AppEnv>, { folder, samplePictures }: BuiltApp): void {
  app.use('/assets/*', cacheFor('public, max-age=31536000, immutable'))
  app.get('/assets/*', serveStatic({ root: folder, precompressed: true }))
  app.get('/assets/*', (c) => problemAnswer(c, new Refusal('not-found')))

  const stripSample = (path: string) => path.slice('/sample'.length)
  app.use('/sample/*', cacheFor('public, max-age=86400'), etag())
  app.get('/sample/*', serveStatic({ root: samplePictures, rewriteRequestPath: stripSample }))
  app.get('/sample/*', (c) => problemAnswer(c, new Refusal('not-found')))

  const page = readPage(join(folder, 'index.html'))
  for (const path of ['/', '/days', '/search', '/privacy', '/sections/:id'])
    app.get(path, (c) => answerPage(c, page(c.var.site), 200))
  app.get('/days/:day', (c) => answerPage(c, page(c.var.site), isDay(c.req.param('day')) ? 200 : 404))
  app.get('/articles/:id', async (c) => {
    const lookup = await articleState(c)
    return answerPage(c, page(c.var.site), lookup === 'found' ? 200 : lookup === 'removed' ? 410 : 404)
  })

  app.use('/*', cacheFor('public, max-age=3600'), etag())
  app.get('/*', serveStatic({ root: folder, precompressed: true }))
  app.get('/*', (c) => {
    if (c.req.path.startsWith('/api/')) return problemAnswer(c, new Refusal('not-found'))
    return answerPage(c, page(c.var.site), 404)
  })
}

async function articleState(c: Context<AppEnv>): Promise<Lookup<number>['state']> {
  const id = v.safeParse(ArticleId, c.req.param('id'))
  return id.success ? (await c.var.store.views(id.output, c.var.clock())).state : 'unknown'
}

function answerPage(c: Context<AppEnv>, page: Page, status: 200 | 404 | 410): Response {
  const encoding = accepts(c, {
    header: 'Accept-Encoding',
    supports: ['br', 'gzip', 'identity'],
    default: 'identity',
  })
  const { body, etag } = page[encoding === 'br' || encoding === 'gzip' ? encoding : 'identity']
  c.header('Content-Type', 'text/html; charset=utf-8')
  c.header('Cache-Control', 'no-cache')
  c.header('Vary', 'Accept-Encoding')
  if (status !== 200) return send(c, body, encoding, status)
  c.header('ETag', etag)
  if (c.req.header('If-None-Match') === etag) return c.body(null, 304)
  return send(c, body, encoding, status)
}

function send(
  c: Context<AppEnv>,
  body: Uint8Array<ArrayBuffer>,
  encoding: string,
  status: 200 | 404 | 410,
): Response {
  if (encoding === 'br' || encoding === 'gzip') c.header('Content-Encoding', encoding)
  return c.body(body, status)
}

function cacheFor(cacheControl: string): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next()
    if (c.res.ok && !c.res.headers.has('Cache-Control')) c.header('Cache-Control', cacheControl)
  }
}
