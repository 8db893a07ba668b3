import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './env.ts'

/** One line for each request. No address, no agent, no query: nothing that tells who read or looked for what. */
export const requestLog: MiddlewareHandler<AppEnv> = async (c, next) => {
  const start = performance.now()
  await next()
  const ms = Math.round((performance.now() - start) * 10) / 10
  c.get('log')?.info(
    { id: c.get('requestId'), method: c.req.method, path: c.req.path, status: c.res.status, ms },
    'request',
  )
}
