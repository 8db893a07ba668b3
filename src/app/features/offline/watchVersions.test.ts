import { beforeEach, expect, it, vi } from 'vitest'
import { OfflineState } from './OfflineState.ts'
import { takeNewVersion, watchVersions } from './watchVersions.ts'

const serviceWorker = Object.assign(new EventTarget(), { controller: {} })
const reload = vi.fn()

beforeEach(() => {
  reload.mockClear()
  vi.stubGlobal('navigator', { serviceWorker })
  vi.stubGlobal('location', { reload })
  return () => vi.unstubAllGlobals()
})

/** A new version, in that state when the reader agrees to it. */
function agreeTo(stateThen: ServiceWorkerState) {
  const waiting = { state: 'installed', postMessage: vi.fn() }
  const registration = Object.assign(new EventTarget(), { waiting, installing: null })
  const state = new OfflineState(undefined)
  watchVersions(registration as unknown as ServiceWorkerRegistration, state)
  expect(state.isNewVersion).toBe(true)
  waiting.state = stateThen
  takeNewVersion()
  return waiting
}

it('a version that waits is asked to take over, and the page is loaded from it then', () => {
  const waiting = agreeTo('installed')
  expect(waiting.postMessage).toHaveBeenCalledWith({ type: 'dateline:take-over' })
  expect(reload).not.toHaveBeenCalled()
  serviceWorker.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledOnce()
})

it('where the reader agreed in another tab, there is nothing to wait for', () => {
  agreeTo('activated')
  expect(reload).toHaveBeenCalledOnce()
})
