/** Longer than any list is asked by, and short enough for an index. */
const LONGEST = 200

/** Tags are the same whatever their case; their accents count. */
export function tagKey(tag: string): string {
  return tag.normalize('NFC').trim().toLowerCase().slice(0, LONGEST)
}
