import { type Day, isDay } from '../../../contract/day.ts'
import type { EpochMs } from '../../../contract/instant.ts'
import { parsed, store, stored } from '../../deviceStorage.ts'

/** An article in a list on the device: enough to name it without asking the server. */
export type KeptArticle = {
  id: string
  title: string
  /** On which it was published. */
  day: Day
  section?: string | undefined
  /** When it is not the site's. */
  language?: string | undefined
  /** When it was saved, or read last. */
  at: EpochMs
}

export type DeviceList<Entry extends KeptArticle> = {
  /** The newest first; the same array until something changes, here or in another tab. */
  all(): readonly Entry[]
  find(id: string): Entry | undefined
  /** Adds entries, or puts them in the place of those with their ids. */
  put(...entries: readonly Entry[]): void
  remove(id: string): void
  clear(): void
  /** Tells of changes, those of other tabs too. Returns how to stop. */
  subscribe(listener: () => void): () => void
  /** Whether the browser refused the last change: the list is then kept as long as the page. */
  isRefused(): boolean
  /** Whether the browser would take a change now. */
  canKeep(): boolean
}

type ListOptions = {
  /** Beyond so many the oldest are forgotten. */
  most?: number
  /** Whether what was found is an entry: another version of the app, or the reader, may have written it. */
  isEntry?: (kept: KeptArticle) => boolean
}

/** A list of articles in the browser's storage. */
export function deviceList<Entry extends KeptArticle>(
  storageKey: string,
  { most = Number.POSITIVE_INFINITY, isEntry = () => true }: ListOptions = {},
): DeviceList<Entry> {
  const listeners = new Set<() => void>()
  let text: string | null | undefined
  let entries: readonly Entry[] = []
  let isRefused = false

  function all(): readonly Entry[] {
    const now = stored(storageKey)
    if (now !== text) {
      text = now
      const found = parsed(text)
      entries = Array.isArray(found) ? found.filter((value) => isKept(value) && isEntry(value)) : []
    }
    return entries
  }

  function write(changed: readonly Entry[]): void {
    entries = changed.toSorted((one, other) => other.at - one.at).slice(0, most)
    text = JSON.stringify(entries)
    isRefused = !store(storageKey, text)
    tell()
  }

  function tell(): void {
    for (const listener of listeners) listener()
  }

  function onStorage({ key }: StorageEvent): void {
    if (key === null || key === storageKey) tell()
  }

  return {
    all,
    find: (id) => all().find((entry) => entry.id === id),
    put(...added) {
      const ids = new Set(added.map(({ id }) => id))
      write([...added, ...all().filter(({ id }) => !ids.has(id))])
    },
    remove: (id) => write(all().filter((entry) => entry.id !== id)),
    clear: () => write([]),
    subscribe(listener) {
      if (listeners.size === 0) addEventListener('storage', onStorage)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) removeEventListener('storage', onStorage)
      }
    },
    isRefused: () => isRefused,
    // A full storage may take less than the list.
    canKeep: () => !isRefused && canStore(`${storageKey}.trial`),
  }
}

function canStore(key: string): boolean {
  const isStored = store(key, '')
  store(key, null)
  return isStored
}

function isKept(value: unknown): value is KeptArticle {
  if (typeof value !== 'object' || value === null) return false
  const { id, title, day, section, language, at } = value as Record<string, unknown>
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    typeof day === 'string' &&
    isDay(day) &&
    isTextOrNone(section) &&
    isTextOrNone(language) &&
    Number.isSafeInteger(at)
  )
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}
