import type { Phrase } from '../search/query.ts'
import type { Endings, MatchesAsked, Wanted } from '../sql/searchIndex.ts'
import { filterLexemes, lexeme, quoted } from './lexemes.ts'

// Expressions as a tsquery's text.

/** What finds the matches of a search, in these months only where some are given. */
export function expressionOf({ wanted, filters, accents }: MatchesAsked, months: readonly string[]): string {
  const { query, endings } = wanted
  const typed = accents ? query.wanted.map((phrase) => asTyped(phrase, endings)) : []
  // A word that is there as typed is there folded: only rows of words are looked for once more.
  const others = accents ? query.wanted.filter(({ words }) => words.length > 1) : query.wanted
  const found = others.map((phrase) => row(phrase, endings, lexeme.folded))
  const within = months.length === 0 ? [] : [anyOf(months.map(lexeme.month))]
  const filtered = filterLexemes(filters).map(quoted)
  return allOf([...within, ...filtered, ...typed, ...found, ...excluded(query.unwanted, lexeme.folded)])
}

/** What finds titles. */
export function titleExpressionOf({ query, endings }: Wanted, months: readonly string[]): string {
  const within = months.length === 0 ? [] : [anyOf(months.map(lexeme.month))]
  const found = query.wanted.map((phrase) => row(phrase, endings, lexeme.titled))
  return allOf([...within, ...found, ...excluded(query.unwanted, lexeme.titled)])
}

function row({ words, isOpen }: Phrase, endings: Endings, as: (word: string) => string): string {
  if (isOpen) return anyOf(endings.folded.map(as))
  return `(${words.map(({ folded }) => quoted(as(folded))).join(' <-> ')})`
}

function asTyped({ words, isOpen }: Phrase, endings: Endings): string {
  if (isOpen) return anyOf(endings.typed.map(lexeme.typed))
  return allOf(words.map(({ typed }) => quoted(lexeme.typed(typed))))
}

function excluded(phrases: readonly Phrase[], as: (word: string) => string): string[] {
  const none = { typed: [], folded: [] }
  return phrases.map((phrase) => `!${row(phrase, none, as)}`)
}

function allOf(parts: readonly string[]): string {
  return `(${parts.join(' & ')})`
}

/** No word at all finds nothing. */
function anyOf(lexemes: readonly string[]): string {
  return lexemes.length === 0 ? quoted('x:nothing') : `(${lexemes.map(quoted).join(' | ')})`
}
