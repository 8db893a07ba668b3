import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { AppEnv } from '../http/env.ts'
import { problemAnswer } from '../http/problems.ts'
import { Refusal } from '../http/refusal.ts'
import { articlesRoutes } from './articles.ts'
import { cspReportRoutes } from './cspReport.ts'
import { daysRoutes } from './days.ts'
import { healthRoutes } from './health.ts'
import { publishingRoutes } from './publishing.ts'
import { ratingRoutes } from './rating.ts'
import { siteRoutes } from './site.ts'
import { suggestionsRoutes } from './suggestions.ts'
import { versionsRoutes } from './versions.ts'
import { viewsRoutes } from './views.ts'

/** Every call of the HTTP contract. What is none of them is answered here too, and never with a page. */
export function apiRoutes(publishToken?: string): Hono<AppEnv> {
  const api = new Hono<AppEnv>()
  api.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: (c, allow) => problemAnswer(c, new Refusal('method-not-allowed', { allow })),
    }),
  )
  // What is kept is compressed already; this is made anew each time.
  for (const path of ['/articles', '/suggestions']) api.use(path, compress({ encoding: 'gzip' }))
  api.route('/site', siteRoutes)
  api.route('/health', healthRoutes)
  api.route('/days', daysRoutes)
  api.route('/articles', articlesRoutes)
  api.route('/articles', ratingRoutes)
  api.route('/articles', viewsRoutes)
  api.route('/articles', versionsRoutes)
  api.route('/suggestions', suggestionsRoutes)
  api.route('/csp-report', cspReportRoutes())
  if (publishToken !== undefined) api.route('/articles', publishingRoutes(publishToken))
  // Answered, not thrown: methodNotAllowed looks at answers only.
  api.all('/*', (c) => problemAnswer(c, new Refusal('not-found')))
  return api
}
