/** Tags are the same whatever their case; their accents count. */
export function tagKey(tag: string): string {
  return tag.normalize('NFC').trim().toLowerCase()
}
