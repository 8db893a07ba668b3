import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import { type Clock, withinYears } from './clock.ts'
import { feedRoutes } from './feeds/feedRoutes.ts'
import type { AppEnv, Log } from './http/env.ts'
import { KeptAnswers } from './http/keptAnswers.ts'
import { Occasionally } from './http/occasionally.ts'
import { problemAnswer } from './http/problems.ts'
import { createRateLimits, type RateLimits } from './http/rateLimits.ts'
import { Refusal } from './http/refusal.ts'
import { requestLog } from './http/requestLog.ts'
import { commonHeaders, httpsHeaders } from './http/securityHeaders.ts'
import type { Load } from './load.ts'
import type { Metrics } from './metrics.ts'
import { servePictures } from './pictures/servePictures.ts'
import { apiRoutes } from './routes/api.ts'
import { type BuiltApp, serveApp } from './serveApp.ts'
import type { SiteConfig } from './site.ts'
import type { Store } from './store/store.ts'

/** So often it is logged why the store cannot answer, in ms. */
const OUTAGE_LOG_MS = 10_000

export type AppOptions = {
  store: Store
  clock: Clock
  site: SiteConfig
  trustedProxies?: number
  rateLimits?: RateLimits
  log?: Log | undefined
  /** Refuses what is more than this process can answer. */
  load?: Load
  metrics?: Metrics | undefined
  /** Who has it may publish; without one nobody may. */
  publishToken?: string | undefined
  /** Where the pictures of articles are kept. */
  picturesFolder?: string | undefined
  /** The built browser app; without it there is the API alone. */
  builtApp?: BuiltApp
}

/** The whole server as a handler of requests. It never listens. */
export function createApp(options: AppOptions): Hono<AppEnv> {
  const { site, trustedProxies = 0, rateLimits = createRateLimits(), log, builtApp } = options
  const clock = withinYears(options.clock)
  const { store, load } = options
  const counting = load?.counting(store) ?? store
  const refusing = load?.refusing(store) ?? store
  const app = new Hono<AppEnv>()
  app.onError((error, c) => problemAnswer(c, error))
  app.notFound((c) => problemAnswer(c, new Refusal('not-found')))

  const keptAnswers = new KeptAnswers()
  const outages = new Occasionally(clock, OUTAGE_LOG_MS)
  app.use(requestId())
  app.use(async (c, next) => {
    const isTooMuch = load?.isTooMuch() ?? false
    c.set('isTooMuch', isTooMuch)
    c.set('store', isTooMuch ? refusing : counting)
    c.set('clock', clock)
    c.set('site', site)
    c.set('trustedProxies', trustedProxies)
    c.set('rateLimits', rateLimits)
    c.set('keptAnswers', keptAnswers)
    c.set('log', log)
    c.set('outages', outages)
    for (const [name, value] of Object.entries({ ...commonHeaders, ...httpsHeaders(c) }))
      c.header(name, value)
    await next()
  })
  app.use(requestLog)
  if (options.metrics) app.use(options.metrics.count)
  app.route('/api', apiRoutes(options.publishToken))
  app.route('/', feedRoutes())
  if (options.picturesFolder !== undefined) servePictures(app, options.picturesFolder)
  if (builtApp) serveApp(app, builtApp, site)
  return app
}
