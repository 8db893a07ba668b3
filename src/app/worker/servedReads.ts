import type { WorkboxPlugin } from 'workbox-core/types.js'
import { apiPaths } from '../../contract/apiPaths.ts'
import type { ListQuery } from '../../contract/list.ts'
import { cacheNames } from '../features/offline/names.ts'

const SERVED = /<script type="application\/json" id="served">(.*?)<\/script>/s

/** Keeps the answers that a served page was made from as answers: the app asks for them when a link leads to that page, and they
 * need not be fetched for it. `noted` is told of each, so that it expires as others do. */
export const servedReads = (noted: (request: Request) => Promise<void>): WorkboxPlugin => ({
  async cacheDidUpdate({ newResponse }) {
    const date = newResponse.headers.get('Date') ?? ''
    const cache = await caches.open(cacheNames.reads)
    for (const [path, data] of answersIn(await newResponse.clone().text())) {
      const request = new Request(path)
      const headers = { 'Content-Type': 'application/json', Date: date }
      await cache.put(request, new Response(JSON.stringify(data), { headers }))
      await noted(request)
    }
  },
})

/** The answers in a served page, by the addresses that they would have been had at. */
export function answersIn(html: string): [path: string, data: unknown][] {
  const json = SERVED.exec(html)?.[1]
  if (json === undefined) return []
  const { answers = [] } = JSON.parse(json) as { answers?: [unknown[], unknown][] }
  return answers.flatMap(([key, data]): [string, unknown][] => {
    const path = pathOf(key)
    return path === undefined ? [] : [[path, data]]
  })
}

/** Counts are not kept, and neither is what was searched. */
function pathOf([kind, first, second]: unknown[]): string | undefined {
  switch (kind) {
    case 'site':
      return apiPaths.site()
    case 'article':
      return apiPaths.article(String(first))
    case 'days':
      return apiPaths.days(String(first), String(second))
    case 'articles':
      return (first as ListQuery).q === undefined ? apiPaths.articles(first as ListQuery) : undefined
    default:
      return undefined
  }
}
