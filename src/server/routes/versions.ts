import { Hono } from 'hono'
import { type Versions, VersionsQuery } from '../../contract/versions.ts'
import { keptRead } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'
import { readId, readQuery } from '../http/input.ts'
import { found } from '../http/refusal.ts'

export const versionsRoutes = new Hono<AppEnv>().get('/:id/versions', (c) => {
  const id = readId(c)
  const { since = 1 } = readQuery(c, VersionsQuery, ['since'])
  return keptRead(
    c,
    `versions ${id} ${since}`,
    async (now): Promise<Versions> => ({
      versions: found(await c.get('store').versions(id, since, now)),
    }),
  )
})
