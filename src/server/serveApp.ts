import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { withEtag } from './http/caching.ts'
import type { AppEnv } from './http/env.ts'
import { problemAnswer } from './http/problems.ts'
import { Refusal } from './http/refusal.ts'
import { pictureHeaders } from './http/securityHeaders.ts'
import type { Renderer } from './pages/makePage.ts'
import { servePages } from './pages/servePages.ts'
import { serveInstalling } from './serveInstalling.ts'
import type { SiteConfig } from './site.ts'

/** Where the built browser app and the sample's pictures are, and what renders its pages. */
export type BuiltApp = { folder: string; samplePictures: string; renderer: Renderer }

/** Serves the built app: hashed files for good, public files for a while, a page for every other address. */
export function serveApp(app: Hono<AppEnv>, built: BuiltApp, site: SiteConfig): void {
  const missing = (c: Context<AppEnv>) => problemAnswer(c, new Refusal('not-found'))
  const builtFile = serveStatic({ root: built.folder, precompressed: true })
  app.get('/assets/*', cacheFor('public, max-age=31536000, immutable'), builtFile, missing)

  const samplePicture = serveStatic({
    root: built.samplePictures,
    rewriteRequestPath: (path) => path.slice('/sample'.length),
  })
  const forEverybody: MiddlewareHandler<AppEnv> = async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(pictureHeaders)) c.header(name, value)
  }
  app.get('/sample/*', cacheFor('public, max-age=86400'), forEverybody, withEtag, samplePicture, missing)

  serveInstalling(app, builtFile, site)
  const noPage = servePages(app, built.renderer, site)
  // Vite's own notes are no public files.
  const publicFile: MiddlewareHandler<AppEnv> = (c, next) =>
    c.req.path.startsWith('/.') ? next() : builtFile(c, next)
  app.get('/*', cacheFor('public, max-age=3600'), withEtag, publicFile, noPage)
}

function cacheFor(cacheControl: string): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next()
    if (!c.res.ok && c.res.status !== 304) return
    c.header('Cache-Control', cacheControl)
    if (!c.res.headers.has('Vary')) c.header('Vary', 'Accept-Encoding')
  }
}
