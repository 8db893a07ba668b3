import { useSyncExternalStore } from 'react'
import { neverChanges } from '../neverChanges.ts'

/** Whether an address is on the site that this page was loaded from; false while a server renders it, and in the render that takes that
 * over. */
export function useIsOurs(url = ''): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => hostOf(url) === location.host,
    () => false,
  )
}

/** Not by `URL.parse`, which is newer than the browsers that this is for. */
function hostOf(url: string): string | undefined {
  try {
    return new URL(url).host
  } catch {
    return undefined
  }
}
