import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Problem, type ProblemKind, problemType } from '../../contract/problem.ts'
import { BadCursor, StoreUnavailable } from '../store/store.ts'
import type { AppEnv } from './env.ts'
import { Refusal } from './refusal.ts'

const kinds: Record<ProblemKind, { status: ContentfulStatusCode; title: string }> = {
  'bad-request': { status: 400, title: 'The request is not valid' },
  unauthorized: { status: 401, title: 'This takes Authorization: Bearer with the token for publishing' },
  'foreign-origin': { status: 403, title: 'Writes are taken from the site’s own pages only' },
  'not-found': { status: 404, title: 'There is nothing here' },
  removed: { status: 410, title: 'This article has been removed' },
  'method-not-allowed': { status: 405, title: 'This address does not take the method' },
  'too-large': { status: 413, title: 'The body is too large' },
  'media-type': { status: 415, title: 'The body has to be application/json' },
  'too-many': { status: 429, title: 'Too many requests' },
  unexpected: { status: 500, title: 'Something unexpected went wrong' },
  unavailable: { status: 503, title: 'The store cannot answer now' },
}

/** The status of an answer that is this problem. */
export function statusOf(kind: ProblemKind): ContentfulStatusCode {
  return kinds[kind].status
}

/** After how long to ask a store again that could not answer. */
export const STORE_RETRY_SECONDS = 5

/** Answers whatever was thrown as RFC 9457 problem+json. */
export function problemAnswer(c: Context<AppEnv>, error: unknown): Response {
  const refusal = refusalFor(c, error)
  const { status, title } = kinds[refusal.kind]
  const { errors, detail, retryAfter, allow } = refusal.facts
  const problem: Problem = {
    type: problemType(refusal.kind),
    title,
    status,
    ...(detail && { detail }),
    ...(errors && { errors }),
    requestId: c.var.requestId,
  }
  c.header('Content-Type', 'application/problem+json')
  c.header('Cache-Control', 'no-store')
  if (retryAfter !== undefined) c.header('Retry-After', String(Math.max(1, Math.ceil(retryAfter))))
  if (allow) c.header('Allow', allow.join(', '))
  return c.body(JSON.stringify(problem), status)
}

/** Whatever was thrown, as the refusal that is answered. What the operator has to know of is logged here, once, and told to nobody: what
 * nobody foresaw, and, now and then while it lasts, why the store cannot answer. */
export function refusalFor(c: Context<AppEnv>, error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof BadCursor) {
    const errors = [{ field: 'cursor', message: 'is not a cursor of this list: begin again without it' }]
    return new Refusal('bad-request', { errors })
  }
  const { log, requestId: id } = c.var
  if (error instanceof StoreUnavailable) {
    if (c.var.outages.isDue()) log?.error({ id, err: error }, 'the store cannot answer')
    return new Refusal('unavailable', { retryAfter: STORE_RETRY_SECONDS }, error)
  }
  log?.error({ id, err: error }, 'unexpected error')
  return new Refusal('unexpected', {}, error)
}
