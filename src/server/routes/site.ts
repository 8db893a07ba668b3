import { Hono } from 'hono'
import { keptRead } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'
import { siteOf } from '../site.ts'

export const siteRoutes = new Hono<AppEnv>().get('/', (c) =>
  keptRead(c, 'site', async (now) => siteOf(c.get('site'), await c.get('store').siteFacts(now))),
)
