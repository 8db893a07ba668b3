import type { Context } from 'hono'
import { withoutTracking } from '../text/tracking.ts'

/** The path and the query that were asked for, without what only tells who sent the reader: a link that was passed on leads to the page
 * that is kept already. */
export function pageAddress(c: Context): string {
  const { pathname, search } = new URL(withoutTracking(c.req.url))
  return `${pathname}${search}`
}
