import type { MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import type { AppEnv } from './env.ts'

const withEtag = etag()

/** For reads that are the same for everybody: anyone may keep the answer, and asks by its ETag whether it still holds. */
export const sharedRead: MiddlewareHandler<AppEnv> = (c, next) =>
  withEtag(c, async () => {
    await next()
    if (c.res.ok) c.header('Cache-Control', 'public, no-cache')
  })

/** For what depends on the reader, and for writes. */
export const privateAnswer: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.header('Cache-Control', 'no-store')
  await next()
}
