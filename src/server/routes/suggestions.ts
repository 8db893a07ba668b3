import { Hono } from 'hono'
import { SuggestionsQuery } from '../../contract/suggestions.ts'
import { sharedRead } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'
import { readQuery } from '../http/input.ts'
import { networkOf } from '../http/network.ts'

export const suggestionsRoutes = new Hono<AppEnv>().get('/', sharedRead, async (c) => {
  const { q } = readQuery(c, SuggestionsQuery)
  await c.var.rateLimits.search(networkOf(c).network)
  return c.json({ suggestions: await c.var.store.suggest(q, c.var.clock()) })
})
