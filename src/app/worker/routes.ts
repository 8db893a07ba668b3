import { ExpirationPlugin } from 'workbox-expiration'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst, NetworkOnly, StaleWhileRevalidate } from 'workbox-strategies'
import { cacheNames } from '../features/offline/names.ts'
import { keptPlugin } from './keptPlugin.ts'
import { kindOf } from './kinds.ts'
import { servedReads } from './servedReads.ts'

const DAY_S = 24 * 60 * 60
/** A reader on a slow line waits so long before what is kept is shown instead. */
const PATIENCE_S = 4

const bounded = (maxEntries: number, days: number) =>
  new ExpirationPlugin({ maxEntries, maxAgeSeconds: days * DAY_S, purgeOnQuotaError: true })

const readsExpire = bounded(200, 30)
const noted = async (request: Request) => {
  // The plugin notes when an entry was written by being told of it.
  const facts = { cacheName: cacheNames.reads, request } as Parameters<
    NonNullable<(typeof readsExpire)['cacheDidUpdate']>
  >[0]
  await readsExpire.cacheDidUpdate?.(facts)
}

const networkFirst = { networkTimeoutSeconds: PATIENCE_S }

/** How each kind of answer is kept. */
export const strategies = {
  page: new NetworkFirst({
    ...networkFirst,
    cacheName: cacheNames.pages,
    plugins: [bounded(60, 30), keptPlugin, servedReads(noted)],
  }),
  read: new NetworkFirst({
    ...networkFirst,
    cacheName: cacheNames.reads,
    plugins: [readsExpire, keptPlugin],
  }),
  /** What is not kept: without the network there is the shell, which says so. */
  passing: new NetworkOnly({ plugins: [keptPlugin] }),
  picture: new StaleWhileRevalidate({
    cacheName: cacheNames.pictures,
    plugins: [bounded(150, 30), keptPlugin],
  }),
  // Their names are of their content. Those of older versions stay a while: pages that were kept, and tabs that are open, need them.
  // Those of this version never go for their age or for room: nothing fetches them again, and without them no page opens.
  asset: new CacheFirst({
    cacheName: cacheNames.assets,
    plugins: [new ExpirationPlugin({ maxEntries: 200 })],
  }),
} as const

/** Answers what is read. What counts or votes, and what other hosts have, never comes by here. */
export function registerRoutes(): void {
  for (const [kind, strategy] of Object.entries(strategies)) {
    registerRoute(({ url, request, sameOrigin }) => sameOrigin && kindOf(url, request) === kind, strategy)
  }
}
