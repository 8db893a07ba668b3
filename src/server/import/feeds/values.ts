import type { Rich } from './entry.ts'

// What the readers of the formats share: small turns from what the library answers to what an Entry holds.

/** The values that are there: no empty text, null or undefined. */
export function found<Value>(values: readonly (Value | undefined | null | false | '')[]): Value[] {
  return values.filter((value): value is Value => Boolean(value))
}

export function markup(text: string | undefined, base?: string): Rich | undefined {
  return text === undefined ? undefined : { text, isMarkup: true, base }
}

export function literal(text: string | undefined, base?: string): Rich | undefined {
  return text === undefined ? undefined : { text, isMarkup: false, base }
}

const LONGEST_NAME = 1000
const mail = /[<([]?\s*(?:mailto:)?[^\s@<>()[\]]+@[^\s@<>()[\]]+\.[^\s@<>()[\]]+\s*[>)\]]?/gi

/** `lan@xa.example (Trần Thị Lan)` → `Trần Thị Lan`; a mail address alone is no name, and a page of text neither. */
export function nameWithoutMail(name: string): string {
  if (name.length > LONGEST_NAME) return ''
  const rest = name.replace(mail, ' ').trim()
  return rest === name.trim() ? rest : rest.replace(/^[([<]\s*|\s*[)\]>]$|^[,;:-]\s*|\s*[,;:-]$/g, '').trim()
}

/** The text without the characters that XML forbids and nobody can see: they stand in feeds all the same. */
export function withoutControls(text: string): string {
  return text.replace(forbidden, '')
}

const forbidden = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu
