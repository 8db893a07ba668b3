import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { LRUCache } from 'lru-cache'
import * as v from 'valibot'
import { privateAnswer } from '../http/caching.ts'
import type { AppEnv } from '../http/env.ts'
import { networkOf } from '../http/network.ts'
import { Refusal } from '../http/refusal.ts'

const MOST_KILOBYTES = 16
/** A browser sends some together. */
const MOST_REPORTS = 10
const LONGEST = 200

/** As `report-uri` has it, and as `report-to` has it. */
const OldReport = v.object({
  'csp-report': v.object({
    'document-uri': v.optional(v.string()),
    'effective-directive': v.optional(v.string()),
    'violated-directive': v.optional(v.string()),
    'blocked-uri': v.optional(v.string()),
  }),
})
const NewReport = v.object({
  type: v.literal('csp-violation'),
  body: v.object({
    documentURL: v.optional(v.string()),
    effectiveDirective: v.optional(v.string()),
    blockedURL: v.optional(v.string()),
  }),
})
const Reports = v.pipe(v.array(v.unknown()), v.maxLength(MOST_REPORTS))

type Violation = { page: string; directive: string; blocked: string }

/** Takes what browsers tell of a refusal by a page's policy, and logs each kind of it once in an hour. Anybody may write here, so
 * nothing of it is believed, and little of it is kept. */
export function cspReportRoutes(): Hono<AppEnv> {
  const logged = new LRUCache<string, true>({ max: 1_000, ttl: 60 * 60 * 1_000 })
  const tooLarge = () => {
    throw new Refusal('too-large', { detail: `It takes at most ${MOST_KILOBYTES} KB.` })
  }
  const limit = bodyLimit({ maxSize: MOST_KILOBYTES * 1024, onError: tooLarge })
  return new Hono<AppEnv>().post('/', privateAnswer, limit, async (c) => {
    await c.var.rateLimits.report(networkOf(c).network)
    for (const violation of violationsIn(await c.req.text())) {
      const kind = JSON.stringify(violation)
      if (logged.has(kind)) continue
      logged.set(kind, true)
      c.var.log?.info({ id: c.var.requestId, ...violation }, 'a page’s policy refused something')
    }
    return c.body(null, 204)
  })
}

/** Throws a Refusal for what is no report. */
function violationsIn(text: string): Violation[] {
  const body = parsed(text)
  const old = v.safeParse(OldReport, body)
  if (old.success) {
    const report = old.output['csp-report']
    const directive = report['effective-directive'] ?? report['violated-directive']
    return [violation(report['document-uri'], directive, report['blocked-uri'])]
  }
  const reports = v.safeParse(Reports, body)
  if (!reports.success) throw noReport()
  return reports.output.flatMap((each) => {
    const report = v.safeParse(NewReport, each)
    if (!report.success) return []
    const { documentURL, effectiveDirective, blockedURL } = report.output.body
    return [violation(documentURL, effectiveDirective, blockedURL)]
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw noReport()
  }
}

function noReport(): Refusal {
  return new Refusal('bad-request', {
    errors: [{ field: '', message: 'the body is no report of a content policy' }],
  })
}

/** What was searched or where a reader came from is in no log: of addresses no queries, and of other sites the origin only. */
function violation(page = '', directive = '', blocked = ''): Violation {
  const address = URL.parse(blocked)
  return {
    page: (URL.parse(page)?.pathname ?? '').slice(0, LONGEST),
    directive: directive.slice(0, LONGEST),
    blocked: (address && address.origin !== 'null' ? address.origin : blocked).slice(0, LONGEST),
  }
}
