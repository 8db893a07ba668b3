import { store, stored } from '../../deviceStorage.ts'

const STORAGE_KEY = 'dateline.hasVoted'

/** Whether a vote was ever given on this device: only then can any of the stars be its reader's. A browser that does not say may still
 * keep the cookie that knows the reader. */
export function hasVoted(): boolean {
  return stored(STORAGE_KEY) !== null
}

export function rememberVoted(): void {
  store(STORAGE_KEY, '1')
}
