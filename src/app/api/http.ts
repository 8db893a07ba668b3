import * as v from 'valibot'
import { apiPaths } from '../../contract/apiPaths.ts'
import { ArticlePage } from '../../contract/article.ts'
import { TeaserList } from '../../contract/list.ts'
import { Problem, type ProblemKind, problemKind } from '../../contract/problem.ts'
import { Engagement, Rating, ViewAnswer } from '../../contract/rating.ts'
import { Days, Site } from '../../contract/site.ts'
import type { Api } from './api.ts'
import { Failure } from './failure.ts'

/** The Api over HTTP, on the page's own origin. Answers are checked against the contract. */
export function createHttpApi(): Api {
  return {
    site: () => call(Site, apiPaths.site()),
    articles: (query) => call(TeaserList, apiPaths.articles(query)),
    article: (id) => call(ArticlePage, apiPaths.article(id)),
    engagement: (id) => call(Engagement, apiPaths.engagement(id)),
    days: (from, to) => call(Days, apiPaths.days(from, to)),
    addView: (id, device) => call(ViewAnswer, apiPaths.views(id), json('POST', { device })),
    // A reader who leaves at once after voting has voted: `keepalive` lets the request go on without its page.
    setRating: (id, stars, key) => {
      const init = json('PUT', { stars }, { 'Idempotency-Key': key })
      return call(Rating, apiPaths.rating(id), { ...init, keepalive: true })
    },
    clearRating: (id) => call(Rating, apiPaths.rating(id), { method: 'DELETE', keepalive: true }),
  }
}

// Past this nobody waits any more; a request without an end would hold up all that wait behind it.
const TIMEOUT_MS = 15_000

function json(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } }
}

async function call<Output>(schema: v.GenericSchema<unknown, Output>, path: string, init?: RequestInit) {
  const { response, text } = await fetchText(path, init).catch((cause: unknown) => {
    throw new Failure('no-answer', { cause })
  })
  const body = parseJson(text)
  if (!response.ok) throw failureFrom(response, body)
  const answer = v.safeParse(schema, body)
  if (!answer.success) {
    throw new Failure('bad-answer', { status: response.status, cause: v.flatten(answer.issues) })
  }
  return answer.output
}

/** An answer is one when all of it has come. */
async function fetchText(path: string, init?: RequestInit): Promise<{ response: Response; text: string }> {
  const response = await fetch(path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })
  return { response, text: await response.text() }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function failureFrom(response: Response, body: unknown): Failure {
  const problem = v.safeParse(Problem, body)
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN)
  const facts = {
    status: response.status,
    requestId: response.headers.get('X-Request-Id'),
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : null,
  }
  return problem.success
    ? new Failure(problemKind(problem.output), { ...facts, errors: problem.output.errors ?? [] })
    : new Failure(kindByStatus[response.status] ?? 'unexpected', facts)
}

// What stands in front of a backend (a proxy, a CDN) answers without our problems.
const kindByStatus: Record<number, ProblemKind> = {
  400: 'bad-request',
  404: 'not-found',
  410: 'removed',
  429: 'too-many',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
}
