import type { MiddlewareHandler } from 'hono'
import { epochOfHttpDate } from '../../contract/instant.ts'
import type { AppEnv } from './env.ts'

/** Answers 304 to whoever has seen what is as new as the answer's `Last-Modified`. A request with `If-None-Match` is for
 * the ETag alone to decide (RFC 9110). Stands before `withEtag`. */
export const withLastModified: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next()
  if (c.res.status !== 200 || c.req.header('If-None-Match') !== undefined) return
  const since = epochOfHttpDate(c.req.header('If-Modified-Since') ?? '')
  const modified = epochOfHttpDate(c.res.headers.get('Last-Modified') ?? '')
  if (since === null || modified === null || modified > since) return
  await c.res.body?.cancel()
  c.res = new Response(null, { status: 304 })
}
