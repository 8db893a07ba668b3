import { loadCode } from '../../api/loadCode.ts'
import type { ReadMessage } from './names.ts'
import { documentState, OfflineState } from './OfflineState.ts'
import { register } from './register.ts'
import { watchVersions } from './watchVersions.ts'

let isStarted = false

/** Has what is read kept on the device, and tells the reader of pages that come from there and of new versions. Once for a
 * document, when it has nothing else to do. */
export function startOffline(): void {
  const { serviceWorker } = navigator
  if (isStarted || !serviceWorker) return
  isStarted = true
  const state = new OfflineState(documentState())
  let isTold = false
  const tell = () => {
    if (isTold || !state.isNotable) return
    isTold = true
    loadCode(() => import('./mountNotices.tsx')).then(
      ({ mountNotices }) => mountNotices(state),
      () => {
        isTold = false
      },
    )
  }
  state.subscribe(tell)
  tell()
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<Partial<ReadMessage> | null>) => {
    if (data?.type === 'dateline:read') state.take(data as ReadMessage)
  })
  if (!serviceWorker.controller) handOverPage(serviceWorker)
  whenQuiet(() => {
    register()
      .then((registration) => watchVersions(registration, state))
      // A browser may refuse (private windows, policies): everything else works without.
      .catch(() => {})
  })
}

/** The page that brought the first worker came without it: it is asked to read the page, and what it is made of, once more. */
function handOverPage(serviceWorker: ServiceWorkerContainer): void {
  const handOver = () => {
    const pictures = [...document.images].map(({ currentSrc }) => currentSrc)
    const own = pictures.filter((address) => address.startsWith(`${location.origin}/`))
    const files = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((address) => address.startsWith(`${location.origin}/assets/`))
    const urlsToCache = [location.href.split('#', 1)[0], ...new Set([...own, ...files])]
    serviceWorker.controller?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } })
  }
  serviceWorker.addEventListener('controllerchange', handOver, { once: true })
}

function whenQuiet(act: () => void): void {
  const wait = () => ('requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 5000 }) : act())
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}
