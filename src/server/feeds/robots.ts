import type { Context } from 'hono'
import type { AppEnv } from '../http/env.ts'
import { publicOrigin } from '../http/publicOrigin.ts'

/** Everything may be read but the endless pages of searches. The calls too: a crawler that runs the page needs them for its text. */
export function robotsTxt(c: Context<AppEnv>): Response {
  const lines = [
    'User-agent: *',
    'Allow: /',
    'Disallow: /search',
    '',
    `Sitemap: ${publicOrigin(c)}/sitemap.xml`,
  ]
  c.header('Cache-Control', 'public, max-age=300')
  return c.text(`${lines.join('\n')}\n`)
}
