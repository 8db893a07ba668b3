import { Hono } from 'hono'
import type { Site } from '../../contract/site.ts'
import { sharedRead } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'

export const siteRoutes = new Hono<AppEnv>().get('/', sharedRead, async (c) => {
  const { name, tagline, language, timeZone, imprint } = c.var.site
  const facts = await c.var.store.siteFacts(c.var.clock())
  return c.json<Site>({
    name,
    ...(tagline && { tagline }),
    language,
    timeZone,
    ...facts,
    ...(imprint && { imprint }),
  })
})
