import { useSyncExternalStore } from 'react'

/** The origin that this page was loaded from; null while a server renders it, and in the render that takes that over. */
export function useOwnOrigin(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => window.location.origin,
    () => null,
  )
}

/** It never changes. */
const subscribe = () => () => {}
