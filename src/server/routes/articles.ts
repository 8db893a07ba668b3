import { Hono } from 'hono'
import { ListQuery } from '../../contract/list.ts'
import { keptRead, sharedRead } from '../http/caching.ts'
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
  .get('/:id', (c) => {
    const id = readId(c)
    return keptRead(c, `article ${id}`, async (now) => found(await c.get('store').article(id, now)))
  })
