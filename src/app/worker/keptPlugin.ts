import type { WorkboxPlugin } from 'workbox-core/types.js'
import { cacheNames, type ReadMessage, type ReadState, SHELL } from '../features/offline/names.ts'
import { forget, inAnotherSize, inKeptDays, isKept, keptAt, markKept } from './found.ts'
import { type Extendable, worker } from './scope.ts'

/** Takes what is kept where the network has nothing, and tells the page so. Stands after the plugin that lets things expire. */
export const keptPlugin: WorkboxPlugin = {
  // What was moved or refused is no answer to keep.
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected ? response : null,

  async fetchDidSucceed({ request, response, event, state }) {
    if (response.status === 404 || response.status === 410) await forget(request)
    // A server in trouble is as good as none, where there is something to read instead.
    if (response.status >= 500 && (await isKept(request))) throw new Error(`answered ${response.status}`)
    // Too late for the page, which has the kept one by now.
    if (!state?.isKept) await tell(event, request, 'fresh')
    return response
  },

  async cachedResponseWillBeUsed({ cachedResponse, request, event, state }) {
    const response = cachedResponse ?? (await inKeptDays(request))
    if (!response) return null
    if (state) state.isKept = true
    if (isDocument(event)) return markKept(response, keptAt(response))
    await tell(event, request, keptAt(response))
    return response
  },

  async handlerDidError({ request, event }) {
    if (isDocument(event)) {
      const shell = await caches.match(SHELL, { cacheName: cacheNames.shell })
      return shell && markKept(shell, '')
    }
    await tell(event, request, 'missing')
    return inAnotherSize(request)
  },
}

type Asked = Extendable & { request?: Request; clientId?: string }

function isDocument(event: Extendable): boolean {
  return (event as Asked).request?.mode === 'navigate'
}

async function tell(event: Extendable, { url }: Request, state: ReadState): Promise<void> {
  const { clientId } = event as Asked
  const { pathname, search } = new URL(url)
  // Pictures are seen to be there or not.
  if (!clientId || !pathname.startsWith('/api/')) return
  const message: ReadMessage = { type: 'dateline:read', path: `${pathname}${search}`, state }
  const client = await worker.clients.get(clientId)
  client?.postMessage(message)
}
