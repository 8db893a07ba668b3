import { useSyncExternalStore } from 'react'

/** Whether an address is on the site that this page was loaded from; false while a server renders it, and in the render that takes that
 * over. */
export function useIsOurs(url = ''): boolean {
  return useSyncExternalStore(
    subscribe,
    () => hostOf(url) === location.host,
    () => false,
  )
}

/** It never changes. */
const subscribe = () => () => {}

/** Not by `URL.parse`, which is newer than the browsers that this is for. */
function hostOf(url: string): string | undefined {
  try {
    return new URL(url).host
  } catch {
    return undefined
  }
}
