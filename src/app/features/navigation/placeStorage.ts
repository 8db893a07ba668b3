import type { Place } from './place.ts'

const STORAGE_KEY = 'dateline.places'
// A tab that was open for weeks keeps its latest pages only.
const MOST_PLACES = 100

/** The places of this tab's earlier pages, from before a reload or a visit elsewhere. */
export function rememberedPlaces(): Map<string, Place> {
  try {
    return new Map<string, Place>(JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '[]'))
  } catch {
    return new Map()
  }
}

/** Keeps the places for this tab's next document; a browser that refuses storage starts at the top again. */
export function storePlaces(places: ReadonlyMap<string, Place>): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...places].slice(-MOST_PLACES)))
  } catch {
    // as said above
  }
}
