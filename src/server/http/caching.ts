import type { MiddlewareHandler } from 'hono'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import type { AppEnv } from './env.ts'

/** Names the answer's content in an `ETag`, and answers 304 to whoever has it already. */
export const withEtag: MiddlewareHandler<AppEnv> = etag({
  retainedHeaders: [...RETAINED_304_HEADERS, 'X-Request-Id', 'X-Content-Type-Options', 'Referrer-Policy'],
})

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
