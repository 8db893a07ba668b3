import { type HttpHandler, http } from 'msw'
import * as v from 'valibot'
import type { EpochMs } from '../../src/contract/instant.ts'
import { ListQuery } from '../../src/contract/list.ts'
import { Day } from '../../src/contract/moments.ts'
import { IdempotencyKey, RatingRequest, ViewRequest } from '../../src/contract/rating.ts'
import type { Health, Site } from '../../src/contract/site.ts'
import { SuggestionsQuery } from '../../src/contract/suggestions.ts'
import { VersionsQuery } from '../../src/contract/versions.ts'
import { answering, check, MockRefusal, privateJson, problemResponse, sharedJson } from './answers.ts'
import { createCounters } from './counters.ts'
import { daysOf, listOf, suggestionsFor } from './lists.ts'
import { checkOrigin, checkRange, readBody, readQuery } from './requests.ts'
import { createShelf, type MockArticle } from './shelf.ts'

export type { MockArticle } from './shelf.ts'

type MockPortalOptions = {
  articles: readonly MockArticle[]
  clock: () => EpochMs
  site?: Partial<Pick<Site, 'name' | 'tagline' | 'language' | 'timeZone' | 'imprint'>>
}

const READER = 'dateline-reader'

/** MSW handlers that answer the whole contract from memory; each portal has counts of its own. */
export function createMockPortal({ articles, clock, site = {} }: MockPortalOptions): HttpHandler[] {
  const { timeZone = 'Asia/Ho_Chi_Minh', language = 'vi', name = 'Bản tin thử', tagline, imprint } = site
  const shelf = createShelf(articles, timeZone, clock)
  const counters = createCounters()
  const cookieOf = (token: string) => ({ 'Set-Cookie': `${READER}=${token}; Path=/; HttpOnly; SameSite=Lax` })

  return [
    http.get(
      '*/api/site',
      answering(({ request }) => {
        const published = shelf.published()
        const [newest, oldest] = [published[0], published.at(-1)]
        return sharedJson(request, {
          name,
          ...(tagline !== undefined && { tagline }),
          language,
          timeZone,
          firstDay: oldest ? shelf.day(oldest) : null,
          lastDay: newest ? shelf.day(newest) : null,
          articleCount: published.length,
          sections: shelf.sections(),
          ...(imprint && { imprint }),
        } satisfies Site)
      }),
    ),
    http.get(
      '*/api/health',
      answering(() =>
        privateJson({ status: 'ok', store: 'mock', articles: articles.length } satisfies Health),
      ),
    ),
    http.get(
      '*/api/days',
      answering(({ request }) => {
        const { from, to } = readQuery(request, v.object({ from: Day, to: Day }))
        checkRange({ from, to })
        return sharedJson(request, daysOf(shelf, from, to))
      }),
    ),
    http.get(
      '*/api/articles',
      answering(({ request }) => {
        const query = readQuery(request, ListQuery, ['limit'])
        checkRange(query)
        return sharedJson(request, listOf(shelf, query, counters.counts))
      }),
    ),
    http.get(
      '*/api/suggestions',
      answering(({ request }) =>
        sharedJson(request, suggestionsFor(shelf, readQuery(request, SuggestionsQuery).q)),
      ),
    ),
    http.get(
      '*/api/articles/:id',
      answering(({ request, id }) => sharedJson(request, shelf.page(id))),
    ),
    http.get(
      '*/api/articles/:id/versions',
      answering(({ request, id }) => {
        const { since = 1 } = readQuery(request, VersionsQuery, ['since'])
        return sharedJson(request, shelf.versions(id, since))
      }),
    ),
    http.get(
      '*/api/articles/:id/engagement',
      answering(({ id, cookies }) => privateJson(counters.engagement(shelf.find(id), cookies[READER]))),
    ),
    http.post(
      '*/api/articles/:id/views',
      answering(async ({ request, id }) => {
        checkOrigin(request)
        const { device = 'shared' } = await readBody(request, ViewRequest)
        return privateJson(counters.addView(shelf.find(id), device))
      }),
    ),
    http.put(
      '*/api/articles/:id/rating',
      answering(async ({ request, id, cookies }) => {
        checkOrigin(request)
        const { stars } = await readBody(request, RatingRequest)
        const header = { 'Idempotency-Key': request.headers.get('Idempotency-Key') ?? undefined }
        const press = check(v.object({ 'Idempotency-Key': IdempotencyKey }), header)['Idempotency-Key']
        const known = cookies[READER]
        const rating = counters.setVote(shelf.find(id), known ?? press, stars)
        return privateJson(rating, known === undefined ? cookieOf(press) : {})
      }),
    ),
    http.delete(
      '*/api/articles/:id/rating',
      answering(({ request, id, cookies }) => {
        checkOrigin(request)
        return privateJson(counters.clearVote(shelf.find(id), cookies[READER]))
      }),
    ),
    ...refusedMethods(),
    http.all(
      '*/api/*',
      answering(() => {
        throw new MockRefusal('not-found')
      }),
    ),
  ]
}

function refusedMethods(): HttpHandler[] {
  const allowed = {
    '*/api/site': 'GET, HEAD',
    '*/api/health': 'GET, HEAD',
    '*/api/days': 'GET, HEAD',
    '*/api/suggestions': 'GET, HEAD',
    '*/api/articles': 'GET, HEAD',
    '*/api/articles/:id': 'GET, HEAD',
    '*/api/articles/:id/versions': 'GET, HEAD',
    '*/api/articles/:id/engagement': 'GET, HEAD',
    '*/api/articles/:id/views': 'POST',
    '*/api/articles/:id/rating': 'PUT, DELETE',
  }
  return Object.entries(allowed).map(([path, Allow]) =>
    http.all(path, () => problemResponse('method-not-allowed', { headers: { Allow } })),
  )
}
