import type { BadEntry, Entry } from './entry.ts'

/** Tells which GUIDs and addresses several entries of a feed have, of different titles: some write the same in each, and
 * then it says of none which it is. */
export function sharedAmong(entries: readonly (Entry | BadEntry)[]): (guidOrUrl: string) => boolean {
  const titles = new Map<string, Set<string>>()
  for (const entry of entries) {
    if ('unreadable' in entry) continue
    const title = entry.title?.text ?? entry.summary?.text ?? ''
    for (const key of [entry.guid, ...entry.links.map(({ url }) => url)]) {
      if (key !== undefined) titles.set(key, (titles.get(key) ?? new Set()).add(title))
    }
  }
  return (guidOrUrl) => (titles.get(guidOrUrl)?.size ?? 0) > 1
}
