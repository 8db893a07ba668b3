import { Hono } from 'hono'
import { ListQuery } from '../../contract/list.ts'
import { sharedRead } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'
import { badRequest, readId, readQuery } from '../http/input.ts'
import { networkOf } from '../http/network.ts'
import { found } from '../http/refusal.ts'

export const articlesRoutes = new Hono<AppEnv>()
  .get('/', sharedRead, async (c) => {
    const query = readQuery(c, ListQuery, ['limit'])
    if (query.from && query.to && query.from > query.to) {
      throw badRequest([{ field: 'to', message: 'must not be before from' }])
    }
    if (query.q) await c.var.rateLimits.search(networkOf(c).network)
    return c.json(await c.var.store.list(query, c.var.clock()))
  })
  .get('/:id', sharedRead, async (c) => {
    return c.json(found(await c.var.store.article(readId(c), c.var.clock())))
  })
