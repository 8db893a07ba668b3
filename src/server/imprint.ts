import { readFileSync, statSync } from 'node:fs'

const MOST_BYTES = 64 * 1024

/** The paragraphs of a UTF-8 text file, which blank lines part; lines within them stay. Else what is wrong with the file. */
export function readImprint(path: string): { paragraphs: string[] } | { unreadable: string } {
  let bytes: Uint8Array
  try {
    const facts = statSync(path)
    if (!facts.isFile()) return { unreadable: 'this is no file' }
    if (facts.size > MOST_BYTES) return { unreadable: `this one has ${facts.size} bytes` }
    bytes = readFileSync(path)
  } catch (error) {
    return {
      unreadable: `it cannot be read (${error instanceof Error && 'code' in error ? error.code : error})`,
    }
  }
  const text = decode(bytes)
  if (text === null) return { unreadable: 'this one is not UTF-8 text' }
  const paragraphs = text
    .normalize('NFC')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
  return paragraphs.length > 0 ? { paragraphs } : { unreadable: 'this one is empty' }
}

function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // UTF-16 of plain letters passes as UTF-8 with these between them.
    return text.includes('\0') ? null : text.replace(/\r\n?/g, '\n')
  } catch {
    return null
  }
}
