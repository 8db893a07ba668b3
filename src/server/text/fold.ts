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

/** A word in both of its forms: as typed, in lower case and with its tone where the older spelling has it; and folded. */
export type WordForms = { typed: string; folded: string }

/** A word where it stands in a text (`text.slice(start, end)`). */
export type Word = WordForms & { start: number; end: number }

/** The words of a text: runs of letters and digits, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: written, index } of text.matchAll(word)) {
    const forms = formsOf(written)
    if (forms.folded !== '') words.push({ start: index, end: index + written.length, ...forms })
  }
  return words
}

/** The words of a text for an index: each where it stands, folded; and the different ones as typed. */
export function indexedWords(text: string): { folded: string[]; typed: Set<string> } {
  const folded: string[] = []
  const typed = new Set<string>()
  for (const written of text.match(word) ?? []) {
    const forms = formsOf(written)
    if (forms.folded === '') continue
    folded.push(forms.folded)
    typed.add(forms.typed)
  }
  return { folded, typed }
}

// A language has few words, and texts many: each is folded once.
const known = new Map<string, WordForms>()
const MOST_KNOWN = 50_000
/** From 13 characters on V8 keeps a part of a text as a view of it: to keep the word would be to keep the text. */
export const LONGEST_KEPT = 12

function formsOf(written: string): WordForms {
  const found = known.get(written)
  if (found) return found
  const typed = withOlderTone(lower(written))
  const forms = { typed, folded: fold(typed) }
  if (written.length > LONGEST_KEPT) return forms
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(written, forms)
  return forms
}

const newerTone = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/

/** Hoà is hòa, khoẻ is khỏe, thuỷ is thủy: two ways to write one word. The u of quý belongs to its q and bears no tone. */
function withOlderTone(typed: string): string {
  if (!newerTone.test(typed)) return typed
  const [first = '', vowel = '', tone = ''] = typed.slice(-2).normalize('NFD')
  return `${typed.slice(0, -2)}${(first + tone + vowel).normalize('NFC')}`
}
