import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import type { AppEnv } from '../http/env.ts'
import { problemAnswer } from '../http/problems.ts'
import { Refusal } from '../http/refusal.ts'
import { pictureHeaders } from '../http/securityHeaders.ts'
import { makeFolder } from '../makeFolder.ts'
import { pathBelow } from './pictureFiles.ts'

/** Serves kept pictures from their folder, made where there is none: for good, since their names are of their content. */
export function servePictures(app: Hono<AppEnv>, folder: string): void {
  makeFolder(folder)
  const missing = (c: Context<AppEnv>) => problemAnswer(c, new Refusal('not-found'))
  const file = serveStatic({ root: folder, rewriteRequestPath: (path) => pathBelow(path) ?? '/' })
  const ours: MiddlewareHandler<AppEnv> = async (c, next) => {
    if (pathBelow(c.req.path) === null) return missing(c)
    await next()
    if (!c.res.ok) return
    c.header('Cache-Control', 'public, max-age=31536000, immutable')
    for (const [name, value] of Object.entries(pictureHeaders)) c.header(name, value)
  }
  app.get('/pictures/*', ours, file, missing)
}
