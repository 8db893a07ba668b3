/* The service worker: keeps the app and what was read lately, so that it can be read without a network. */
import { appFiles } from 'virtual:app-files'
import { CacheExpiration } from 'workbox-expiration'
import { apiPaths } from '../contract/apiPaths.ts'
import { cacheNames, isDayCache, SHELL, type WorkerMessage } from './features/offline/names.ts'
import { registerRoutes, strategies } from './worker/routes.ts'
import { worker } from './worker/scope.ts'

registerRoutes()

worker.addEventListener('install', (event) => {
  const warm = (strategy: (typeof strategies)['asset' | 'read'], path: string) =>
    strategy.handleAll({ event, request: new Request(path) })[1]
  const install = async () => {
    await Promise.all(appFiles.map((file) => warm(strategies.asset, file)))
    const shell = await caches.open(cacheNames.shell)
    await shell.add(new Request(SHELL, { cache: 'reload' }))
    // The name of the site and its sections: without them no page has a frame. A server that is just busy is asked again later.
    await warm(strategies.read, apiPaths.site()).catch(() => {})
  }
  event.waitUntil(install())
})

// The page that brought the first worker is looked after at once. A later worker waits until a reader agrees to it.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('message', (event) => {
  const { type } = (event.data ?? {}) as Partial<WorkerMessage>
  if (type === 'dateline:take-over') event.waitUntil(worker.skipWaiting())
  if (type === 'dateline:forget')
    event.waitUntil(forgetAll().finally(() => event.ports[0]?.postMessage('done')))
})

/** All that was read, and when: the app's own files stay. */
async function forgetAll(): Promise<void> {
  for (const name of [cacheNames.pages, cacheNames.reads, cacheNames.pictures]) {
    await caches.delete(name)
    await new CacheExpiration(name, { maxEntries: 1 }).delete()
  }
  for (const name of (await caches.keys()).filter(isDayCache)) await caches.delete(name)
}
