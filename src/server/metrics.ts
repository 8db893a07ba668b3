import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { AppEnv } from './http/env.ts'
import type { Load } from './load.ts'
import type { Store } from './store/store.ts'

const PREFIX = 'dateline_'
/** In seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

export type Metrics = {
  /** Counts every request that goes through it. */
  count: MiddlewareHandler<AppEnv>
  /** Answers `GET /metrics` as Prometheus reads it. */
  app: Hono
}

/** What this process did and how it is, for Prometheus. Routes are told, never addresses: what was read or looked for is nobody's to count by reader. */
export function createMetrics(store: Pick<Store, 'countArticles'>, load: Load): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const answers = new Counter({
    name: `${PREFIX}answers_total`,
    help: 'Answers by route, method and status',
    labelNames: ['route', 'method', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: `${PREFIX}answer_seconds`,
    help: 'Time to an answer by route',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  })
  new Counter({
    name: `${PREFIX}shed_total`,
    help: 'Questions that were refused because there were too many',
    registers,
    collect() {
      this.reset()
      this.inc(load.refused)
    },
  })
  new Gauge({
    name: `${PREFIX}under_way`,
    help: 'Questions that the store has not answered yet',
    registers,
    collect() {
      this.set(load.underWay)
    },
  })
  new Gauge({
    name: `${PREFIX}store_up`,
    help: '1 where the store answers',
    registers,
    async collect() {
      this.set(
        await store.countArticles().then(
          () => 1,
          () => 0,
        ),
      )
    },
  })

  const app = new Hono()
  app.get('/metrics', async (c) =>
    c.text(await registry.metrics(), 200, { 'Content-Type': registry.contentType }),
  )
  return {
    app,
    async count(c, next) {
      const start = performance.now()
      await next()
      const route = routeOf(c)
      answers.inc({ route, method: methodOf(c.req.method), status: c.res.status })
      seconds.observe({ route }, (performance.now() - start) / 1000)
    },
  }
}

/** The route that says most of the address: others that match are there for all that comes. */
function routeOf(c: Context): string {
  const paths = matchedRoutes(c).map(({ path }) => path)
  const own = paths.findLast((path) => !path.includes('*'))
  return own ?? paths.reduce((longest, path) => (path.length > longest.length ? path : longest), '')
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']

/** Anybody may ask by any method: each word would be a row of its own, for good. */
function methodOf(method: string): string {
  return methods.includes(method) ? method : 'other'
}
