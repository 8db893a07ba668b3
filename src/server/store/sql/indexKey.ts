import { createHash } from 'node:crypto'

/** In UTF-16 units: in any script less than the 2,704 bytes that an index of Postgres takes. */
const LONGEST = 800
const BEGINNING = 200

/** What others call something, short enough for an index: of what is longer its beginning, and its hash. */
export function indexKey(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, BEGINNING)}…${createHash('sha256').update(text).digest('base64url')}`
}
