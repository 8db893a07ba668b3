import { epochOfHttpDate } from '../../contract/instant.ts'
import { cacheNames, isDayCache, KEPT_META } from '../features/offline/names.ts'

const ARTICLE = /^(?:\/api)?(\/articles\/[^/]+)$/
const PICTURE = /^(\/pictures\/[0-9a-f]{2}\/[0-9a-f]{32}-)\d+\.\w+$/

/** What days that were kept whole have for a request. */
export async function inKeptDays(request: Request): Promise<Response | undefined> {
  for (const cache of await dayCaches()) {
    const found = await cache.match(request)
    if (found) return found
  }
  return undefined
}

/** A picture as such a day has it, in whatever size. */
export async function inAnotherSize({ url }: Request): Promise<Response | undefined> {
  const stem = PICTURE.exec(new URL(url).pathname)?.[1]
  if (stem === undefined) return undefined
  for (const cache of await dayCaches()) {
    const other = (await cache.keys()).find((key) => new URL(key.url).pathname.startsWith(stem))
    if (other) return cache.match(other)
  }
  return undefined
}

async function dayCaches(): Promise<Cache[]> {
  return Promise.all((await caches.keys()).filter(isDayCache).map((name) => caches.open(name)))
}

/** Whether anything is kept for a request. */
export async function isKept(request: Request): Promise<boolean> {
  return (await caches.match(request)) !== undefined
}

/** Forgets what was taken away at the server, wherever it is kept: of an article its page and its answer, whichever was asked for. */
export async function forget({ url }: Request): Promise<void> {
  const article = ARTICLE.exec(new URL(url).pathname)?.[1]
  const gone = article === undefined ? [url] : [article, `/api${article}`]
  for (const name of await caches.keys()) {
    if (name === cacheNames.assets) continue
    const cache = await caches.open(name)
    // What was added to a page's address on the way to it, as mails do, makes no other article.
    for (const address of gone) await cache.delete(address, { ignoreSearch: article !== undefined })
  }
}

/** When an answer came from the server, as it said itself. */
export function keptAt({ headers }: Response): number {
  return epochOfHttpDate(headers.get('Date') ?? '') ?? 0
}

/** The same document, which says to its own script that it was kept, and when. */
export async function markKept(response: Response, at: number | ''): Promise<Response> {
  const html = await response.text()
  const headers = new Headers(response.headers)
  // They are of the body as it came.
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag']) headers.delete(name)
  const marked = html.replace('</head>', `<meta name="${KEPT_META}" content="${at}"></head>`)
  return new Response(marked, { headers })
}
