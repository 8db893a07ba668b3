import { Hono } from 'hono'
import * as v from 'valibot'
import { addMonths, Day } from '../../contract/day.ts'
import { sharedRead } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'
import { badRequest, readQuery } from '../http/input.ts'

const DaysQuery = v.object({ from: Day, to: Day })
const MOST_MONTHS = 120

export const daysRoutes = new Hono<AppEnv>().get('/', sharedRead, async (c) => {
  const { from, to } = readQuery(c, DaysQuery)
  if (from > to) throw badRequest([{ field: 'to', message: 'must not be before from' }])
  if (to > addMonths(from, MOST_MONTHS)) {
    throw badRequest([{ field: 'to', message: 'must be at most ten years after from' }])
  }
  return c.json(await c.var.store.days(from, to, c.var.clock()))
})
