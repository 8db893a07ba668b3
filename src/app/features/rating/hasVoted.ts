const STORAGE_KEY = 'dateline.hasVoted'

/** Whether a vote was ever given on this device: only then can any of the stars be its reader's. */
export function hasVoted(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== null
  } catch {
    // A browser that refuses storage may still keep the cookie that knows the reader.
    return true
  }
}

export function rememberVoted(): void {
  try {
    localStorage.setItem(STORAGE_KEY, '1')
  } catch {
    // as said above
  }
}
