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
  const found = others.map((phrase) => inText(phrase, endings))
  const within = months.length === 0 ? [] : [anyOf(months.map(lexeme.month))]
  const filtered = filterLexemes(filters).map(quoted)
  return allOf([
    ...within,
    ...filtered,
    ...typed,
    ...found,
    ...query.unwanted.map((phrase) => `!${inText(phrase, none)}`),
  ])
}

/** What finds titles. */
export function titleExpressionOf({ query, endings }: Wanted, months: readonly string[]): string {
  const within = months.length === 0 ? [] : [anyOf(months.map(lexeme.month))]
  const found = query.wanted.map((phrase) => row(phrase, endings, lexeme.titled))
  return allOf([
    ...within,
    ...found,
    ...query.unwanted.map((phrase) => `!${row(phrase, none, lexeme.titled)}`),
  ])
}

const none: Endings = { typed: [], folded: [] }

/** A word, or words in a row: found by their pairs, and where more than two of them are wanted, looked at once more. */
function inText(phrase: Phrase, endings: Endings): string {
  const folded = phrase.words.map((word) => word.folded)
  const pairs = folded.slice(1).map((word, index) => quoted(lexeme.pair(folded[index] ?? '', word)))
  if (pairs.length === 0) return row(phrase, endings, lexeme.folded)
  return allOf(pairs.length === 1 ? pairs : [...pairs, row(phrase, endings, lexeme.folded)])
}

function row({ words, isOpen }: Phrase, endings: Endings, as: (word: string) => string): string {
  if (isOpen) return anyOf(endings.folded.map(as))
  return `(${words.map(({ folded }) => quoted(as(folded))).join(' <-> ')})`
}

function asTyped({ words, isOpen }: Phrase, endings: Endings): string {
  if (isOpen) return anyOf(endings.typed.map(lexeme.typed))
  return allOf(words.map(({ typed }) => quoted(lexeme.typed(typed))))
}

function allOf(parts: readonly string[]): string {
  return `(${parts.join(' & ')})`
}

/** No word at all finds nothing. */
function anyOf(lexemes: readonly string[]): string {
  return lexemes.length === 0 ? quoted('x:nothing') : `(${lexemes.map(quoted).join(' | ')})`
}
