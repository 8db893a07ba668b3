import { epochOfHttpDate } from '../../contract/instant.ts'
import { cacheNames, isDayCache, KEPT_META } from '../features/offline/names.ts'

const PICTURE = /^(\/pictures\/[0-9a-f]{2}\/[0-9a-f]{32}-)\d+\.\w+$/

/** What days that were kept whole have for a request: a picture in another size where the very one is not there. */
export async function inKeptDays(request: Request): Promise<Response | undefined> {
  for (const name of (await caches.keys()).filter(isDayCache)) {
    const cache = await caches.open(name)
    const found = (await cache.match(request)) ?? (await anySize(cache, request))
    if (found) return found
  }
  return undefined
}

async function anySize(cache: Cache, { url }: Request): Promise<Response | undefined> {
  const stem = PICTURE.exec(new URL(url).pathname)?.[1]
  if (stem === undefined) return undefined
  const other = (await cache.keys()).find((key) => new URL(key.url).pathname.startsWith(stem))
  return other && cache.match(other)
}

/** Whether anything is kept for a request. */
export async function isKept(request: Request): Promise<boolean> {
  return (await caches.match(request)) !== undefined
}

/** Forgets what was taken away at the server, wherever it is kept. */
export async function forget(request: Request): Promise<void> {
  for (const name of await caches.keys()) {
    if (name !== cacheNames.assets) await (await caches.open(name)).delete(request)
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
