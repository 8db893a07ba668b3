import type { Context, MiddlewareHandler } from 'hono'
import type { AppEnv } from './env.ts'
import { Refusal } from './refusal.ts'

/** Lets a write through only from the site's own pages, so that no other site can make its visitors vote here. */
export const sameOrigin: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (!isSameOrigin(c)) throw new Refusal('foreign-origin')
  await next()
}

function isSameOrigin(c: Context<AppEnv>): boolean {
  const fetchSite = c.req.header('Sec-Fetch-Site')
  if (fetchSite !== undefined) return fetchSite === 'same-origin'
  const origin = URL.parse(c.req.header('Origin') ?? '')
  if (origin === null) return false
  const { url } = c.var.site
  return url === undefined ? origin.host === c.req.header('Host') : origin.origin === url
}
