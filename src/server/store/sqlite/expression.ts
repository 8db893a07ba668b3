import { createHash } from 'node:crypto'
import type { Phrase } from '../search/query.ts'
import type { Filters } from '../sql/conditions.ts'
import type { Endings, MatchesAsked, Wanted } from '../sql/searchIndex.ts'

// Expressions of FTS5. Words are letters and digits and stand in quotes: nothing that a reader types is syntax.

/** What finds the matches of a search in the table `search`. */
export function expressionOf({ wanted, filters, accents }: MatchesAsked): string {
  const { query, endings } = wanted
  const typed = accents ? [typedExpressionOf(wanted)] : []
  // A word that is there as typed is there folded: only rows of words are looked for once more.
  const others = accents ? query.wanted.filter(({ words }) => words.length > 1) : query.wanted
  const found = others.map((phrase) => `{title text} : ${folded(phrase, endings)}`)
  return without(allOf([...typed, ...found, ...marks(filters)]), query.unwanted, '{title text} : ')
}

/** What finds articles that have every word with its accents as typed, in a row or not. */
export function typedExpressionOf({ query, endings }: Wanted): string {
  return allOf(query.wanted.map((phrase) => `words : ${asTyped(phrase, endings)}`))
}

/** What finds titles in the table `search_titles`. */
export function titleExpressionOf({ query, endings }: Wanted): string {
  return without(allOf(query.wanted.map((phrase) => folded(phrase, endings))), query.unwanted, '')
}

/** An article's section and tags as the column `marks` has them. */
export function marksOf(section: string | undefined, tags: readonly string[]): string {
  const ofSection = section === undefined ? [] : [mark('section', section)]
  return [...ofSection, ...tags.map((tag) => mark('tag', tag))].join(' ')
}

function marks({ section, tag }: Filters): string[] {
  const ofSection = section === undefined ? [] : [mark('section', section)]
  const ofTag = tag === undefined ? [] : [mark('tag', tag)]
  return [...ofSection, ...ofTag].map((each) => `marks : ${quoted(each)}`)
}

/** One word, whatever the text has in it. */
function mark(kind: 'section' | 'tag', text: string): string {
  return createHash('sha256').update(`${kind} ${text}`).digest('hex').slice(0, 24)
}

function folded({ words, isOpen }: Phrase, endings: Endings): string {
  if (isOpen) return anyOf(endings.folded)
  return quoted(words.map((word) => word.folded).join(' '))
}

function asTyped({ words, isOpen }: Phrase, endings: Endings): string {
  if (isOpen) return anyOf(endings.typed)
  return allOf(words.map((word) => quoted(word.typed)))
}

function without(expression: string, unwanted: readonly Phrase[], columns: string): string {
  if (unwanted.length === 0) return expression
  const none = { typed: [], folded: [] }
  return `(${expression}) NOT (${unwanted.map((phrase) => columns + folded(phrase, none)).join(' OR ')})`
}

function allOf(parts: readonly string[]): string {
  return `(${parts.join(' AND ')})`
}

/** No word at all finds nothing. */
function anyOf(words: readonly string[]): string {
  return words.length === 0 ? quoted('xnothing') : `(${words.map(quoted).join(' OR ')})`
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', ' ')}"`
}
