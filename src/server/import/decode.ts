/** Bytes as text. A byte order mark decides; without one it is `encoding` (a label of the Encoding Standard), else UTF-8.
 * Answers the reason where the bytes are no such text. */
export function decode(bytes: Uint8Array, encoding?: string): { text: string } | { unreadable: string } {
  const label = markedEncoding(bytes) ?? encoding ?? 'utf-8'
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) }
  } catch (error) {
    if (!(error instanceof TypeError)) return { unreadable: 'it is too large to be read at once; split it' }
    return {
      unreadable:
        encoding === undefined
          ? `it is not text in ${label.toUpperCase()}; name its encoding, such as --encoding windows-1258`
          : `it is not text in ${label}; --encoding names another`,
    }
  }
}

export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}
