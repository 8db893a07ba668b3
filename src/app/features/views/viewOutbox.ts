import { parsed, store, stored } from '../../deviceStorage.ts'

// Views that could not be sent: by article, with the device word that they are sent with, so that one that did arrive is known again.

const STORAGE_KEY = 'dateline.views'
/** Of more articles nobody reads before there is a connection. */
const MOST = 500

type Waiting = Record<string, string>

/** The views that wait, by article; those of other tabs too. */
export function waitingViews(): Waiting {
  const found = parsed(stored(STORAGE_KEY))
  return isWaiting(found) ? found : {}
}

export function keepView(id: string, device: string): void {
  write(Object.fromEntries(Object.entries({ ...waitingViews(), [id]: device }).slice(-MOST)))
}

export function forgetView(id: string): void {
  const { [id]: _, ...others } = waitingViews()
  write(others)
}

function write(waiting: Waiting): void {
  store(STORAGE_KEY, JSON.stringify(waiting))
}

function isWaiting(value: unknown): value is Waiting {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((device) => typeof device === 'string')
  )
}
