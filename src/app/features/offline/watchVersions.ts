import type { WorkerMessage } from './names.ts'
import type { OfflineState } from './OfflineState.ts'

const HOUR_MS = 60 * 60_000

let waiting: ServiceWorker | null = null

/** Notes in the state when a new version waits. A tab that stays open asks for one when it is looked at again, once an hour. */
export function watchVersions(registration: ServiceWorkerRegistration, state: OfflineState): void {
  const note = () => {
    // The first worker of all replaces nothing.
    if (!registration.waiting || !navigator.serviceWorker.controller) return
    waiting = registration.waiting
    state.isNewVersion = true
    state.changed()
  }
  note()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', note)
  })
  let askedAt = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - askedAt < HOUR_MS) return
    askedAt = performance.now()
    registration.update().catch(() => {})
  })
}

/** The reader agrees: the new version takes over, and the page is loaded from it. Other tabs stay as they are. */
export function takeNewVersion(): void {
  // Where another tab agreed before, it has taken over already.
  if (waiting?.state !== 'installed') {
    location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  const message: WorkerMessage = { type: 'dateline:take-over' }
  waiting.postMessage(message)
}
