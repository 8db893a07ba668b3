import { Hono } from 'hono'
import * as v from 'valibot'
import { Day } from '../../contract/moments.ts'
import { keptRead } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'
import { badRequest, readQuery } from '../http/input.ts'

const DaysQuery = v.object({ from: Day, to: Day })

export const daysRoutes = new Hono<AppEnv>().get('/', (c) => {
  const { from, to } = readQuery(c, DaysQuery)
  if (from > to) throw badRequest([{ field: 'to', message: 'must not be before from' }])
  return keptRead(c, `days ${from} ${to}`, (now) => c.get('store').days(from, to, now))
})
