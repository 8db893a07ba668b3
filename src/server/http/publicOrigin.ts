import type { Context } from 'hono'
import type { AppEnv } from './env.ts'

/** The origin that readers know the site by: SITE_URL's, else the request's. No slash at its end. */
export function publicOrigin(c: Context<AppEnv>): string {
  const { url } = c.get('site')
  if (url !== undefined) return url
  const asked = c.req.url
  // As it was asked for, up to its path; without parsing, for this is done for each page.
  const host = asked.slice(asked.indexOf('//') + 2, asked.indexOf('/', 8))
  return `${isHttps(c) ? 'https' : 'http'}://${host}`
}

/** Whether readers come by https, by what SITE_URL says or a trusted proxy. */
export function isHttps(c: Context<AppEnv>): boolean {
  const { url } = c.get('site')
  if (url !== undefined) return url.startsWith('https:')
  return c.get('trustedProxies') > 0 && c.req.header('X-Forwarded-Proto')?.split(',')[0]?.trim() === 'https'
}
