import { Hono } from 'hono'
import type { Health } from '../../contract/site.ts'
import { privateAnswer } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'

export const healthRoutes = new Hono<AppEnv>().get('/', privateAnswer, async (c) => {
  const articles = await c.var.store.countArticles()
  return c.json<Health>({ status: 'ok', store: c.var.store.kind, articles })
})
