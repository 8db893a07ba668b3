import { setTimeout } from 'node:timers/promises'
import lighthouse, { desktopConfig, type Result } from 'lighthouse'
import { startChromium } from './chromium.ts'

const LONGEST_RUN_MS = 120_000
/** Some audits give a part of a point where little is missing; from here on they count as passed, as in Lighthouse's own report. */
const PASSED = 0.9

export type Report = Result

/** Runs Lighthouse on a page, once, in a browser of its own: as a phone on a slow line, or as a desktop. Throws where it could not. */
export async function audit(url: string, categories: readonly string[], isDesktop = false): Promise<Report> {
  const browser = await startChromium()
  try {
    const flags = { port: browser.port, onlyCategories: [...categories], logLevel: 'silent' as const }
    const run = lighthouse(url, flags, isDesktop ? desktopConfig : undefined)
    const result = await Promise.race([run, setTimeout(LONGEST_RUN_MS, undefined, { ref: false })])
    if (!result) throw new Error(`Lighthouse did not end in ${LONGEST_RUN_MS} ms on ${url}`)
    const { runtimeError } = result.lhr
    if (runtimeError) throw new Error(`${runtimeError.code} on ${url}: ${runtimeError.message}`)
    return result.lhr
  } finally {
    await browser.stop()
  }
}

/** What an audit measured: ms, bytes or a share; NaN where it did not run. */
export function measured(report: Report, audit: string): number {
  return report.audits[audit]?.numericValue ?? Number.NaN
}

/** Bytes that came over the line for one kind of file: `document`, `script`, `font`, `image`… */
export function bytesOf(report: Report, kind: string): number {
  const summary = itemsOf(report, 'resource-summary').find(({ resourceType }) => resourceType === kind)
  return Number(summary?.transferSize ?? 0)
}

/** A category's score of 100, or NaN where it was not asked for. */
export function score(report: Report, category: string): number {
  const of1 = report.categories[category]?.score
  return of1 == null ? Number.NaN : Math.round(of1 * 100)
}

/** The audits of a category that are not passed, each with where in the page, at most three places. */
export function notPassed(report: Report, category: string): string[] {
  const ids = report.categories[category]?.auditRefs.map(({ id }) => id) ?? []
  return ids.flatMap((id) => {
    const { score = null, displayValue = '' } = report.audits[id] ?? {}
    if (score === null || score >= PASSED) return []
    const places = itemsOf(report, id).map(placeOf).filter(Boolean)
    return [[id, displayValue, places.slice(0, 3).join(' | ')].filter(Boolean).join(': ')]
  })
}

type Item = Record<string, unknown>

function itemsOf(report: Report, audit: string): Item[] {
  const details = report.audits[audit]?.details
  return details && 'items' in details ? (details.items as Item[]) : []
}

function placeOf({ node, url, source }: Item): string {
  const selector = (node as { selector?: string } | undefined)?.selector
  return [selector, url, source].filter((word) => typeof word === 'string')[0] ?? ''
}
