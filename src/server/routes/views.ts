import { type Context, Hono } from 'hono'
import { isbot } from 'isbot'
import { type ViewAnswer, ViewRequest } from '../../contract/rating.ts'
import { privateAnswer } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'
import { jsonBody, readBody, readId } from '../http/input.ts'
import { networkOf } from '../http/network.ts'
import { found } from '../http/refusal.ts'
import { sameOrigin } from '../http/sameOrigin.ts'

export const viewsRoutes = new Hono<AppEnv>().post(
  '/:id/views',
  privateAnswer,
  sameOrigin,
  ...jsonBody,
  async (c) => {
    const { device } = await readBody(c, ViewRequest)
    const id = readId(c)
    const now = c.var.clock()
    const agent = c.req.header('User-Agent') ?? ''
    if (isNoReader(c, agent)) {
      const views = found(await c.var.store.views(id, now))
      return c.json<ViewAnswer>({ views, counted: false })
    }
    const viewing = { ...networkOf(c), agent, ...(device !== undefined && { device }) }
    return c.json<ViewAnswer>(found(await c.var.store.addView(id, viewing, now)))
  },
)

/** Crawlers, what names no browser, and pages fetched ahead of a reader are answered, and not counted. */
function isNoReader(c: Context<AppEnv>, agent: string): boolean {
  const purpose = `${c.req.header('Sec-Purpose') ?? ''} ${c.req.header('Purpose') ?? ''}`
  return agent === '' || isbot(agent) || /prefetch|prerender|preview/i.test(purpose)
}
