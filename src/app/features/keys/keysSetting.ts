const STORAGE_KEY = 'dateline.keys'
const OFF = 'off'

// Where the browser refuses storage, the choice lasts as long as the page.
let chosen: boolean | null = null

/** Whether single keys do something: until the reader turns them off on this device. */
export function areKeysOn(): boolean {
  if (chosen !== null) return chosen
  try {
    return localStorage.getItem(STORAGE_KEY) !== OFF
  } catch {
    return true
  }
}

/** Turns the keys on or off. Answers whether the choice outlasts the page. */
export function turnKeys(isOn: boolean): boolean {
  try {
    if (isOn) localStorage.removeItem(STORAGE_KEY)
    else localStorage.setItem(STORAGE_KEY, OFF)
    // Other tabs' choices count from here on, too.
    chosen = null
    return true
  } catch {
    chosen = isOn
    return false
  }
}
