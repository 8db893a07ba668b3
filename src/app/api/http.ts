import { writePaths } from '../../contract/apiPaths.ts'
import type { Reads } from '../../contract/render.ts'
import type { Api } from './api.ts'
import { Failure } from './failure.ts'
import { loadCode } from './loadCode.ts'
import { request } from './request.ts'
import { readRating, readViews } from './writeAnswers.ts'

/** The Api over HTTP, on the page's own origin. The code of its reads comes with the first of them: a page that was served has what
 * it shows, and begins without. */
export function createHttpApi(): Api {
  return {
    site: async () => (await reads()).site(),
    articles: async (query) => (await reads()).articles(query),
    article: async (id) => (await reads()).article(id),
    engagement: async (id) => (await reads()).engagement(id),
    days: async (from, to) => (await reads()).days(from, to),
    addView: (id, device) => request(writePaths.views(id), readViews, json('POST', { device })),
    // A reader who leaves at once after voting has voted: `keepalive` lets the request go on without its page.
    setRating(id, stars, key) {
      const init = json('PUT', { stars }, { 'Idempotency-Key': key })
      return request(writePaths.rating(id), readRating, { ...init, keepalive: true })
    },
    clearRating: (id) => request(writePaths.rating(id), readRating, { method: 'DELETE', keepalive: true }),
  }
}

function json(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } }
}

let onTheWay: Promise<Reads> | undefined

function reads(): Promise<Reads> {
  onTheWay ??= loadCode(() => import('./reads.ts')).then(
    (module) => module.reads,
    (cause: unknown) => {
      // What failed may come when it is wanted again.
      onTheWay = undefined
      throw new Failure('no-answer', { cause })
    },
  )
  return onTheWay
}
