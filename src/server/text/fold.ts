// What takes no room and means nothing to a search: soft hyphen, zero-width space and joiners, direction marks, BOM.
const invisible = /\p{Default_Ignorable_Code_Point}/gu

const word = /[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+/gu

/** The text as search compares it, for index and query alike: lower case, without accents or tone marks (đ is d),
 * without invisible characters, white space collapsed. */
export function fold(text: string): string {
  return lower(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The text in lower case and NFC with its accents, without invisible characters. */
export function lower(text: string): string {
  return text.normalize('NFC').replace(invisible, '').toLowerCase().normalize('NFC')
}

/** The different words of a text, as typed in lower case. */
export function typedWords(text: string): Set<string> {
  return new Set(lower(text).match(word))
}

/** A word where it stands in a text (`text.slice(start, end)`), as typed in lower case, and folded. */
export type Word = { start: number; end: number; typed: string; folded: string }

/** The words of a text: runs of letters and digits, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(word)) {
    const folded = fold(match[0])
    if (folded === '') continue
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      typed: lower(match[0]),
      folded,
    })
  }
  return words
}
