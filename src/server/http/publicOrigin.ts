import type { Context } from 'hono'
import type { AppEnv } from './env.ts'

/** The origin that readers know the site by: SITE_URL's, else the request's. No slash at its end. */
export function publicOrigin(c: Context<AppEnv>): string {
  return c.var.site.url ?? `${isHttps(c) ? 'https' : 'http'}://${new URL(c.req.url).host}`
}

/** Whether readers come by https, by what SITE_URL says or a trusted proxy. */
export function isHttps(c: Context<AppEnv>): boolean {
  const { url } = c.var.site
  if (url !== undefined) return url.startsWith('https:')
  return c.var.trustedProxies > 0 && c.req.header('X-Forwarded-Proto')?.split(',')[0]?.trim() === 'https'
}
