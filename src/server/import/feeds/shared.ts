import type { Names } from './entry.ts'

/** Tells which GUIDs and addresses several entries of a feed have, of different titles: some write the same in each, and
 * then it says of none which it is. */
export function sharedAmong(entries: Iterable<Names>): (guidOrUrl: string) => boolean {
  const firstTitles = new Map<string, string>()
  const shared = new Set<string>()
  for (const { title, keys } of entries) {
    for (const key of keys.map(bare)) {
      const first = firstTitles.get(key)
      if (first === undefined) firstTitles.set(key, title)
      else if (first !== title) shared.add(key)
    }
  }
  return (guidOrUrl) => shared.has(bare(guidOrUrl))
}

/** Names stand in markup as they were written, and in an entry as they are read. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^<!\[CDATA\[|\]\]>$/g, '')
    .trim()
    .replaceAll('&amp;', '&')
}
