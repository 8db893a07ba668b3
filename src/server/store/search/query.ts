import { type WordForms, wordsOf } from '../../text/fold.ts'

/** Words in a row; a word alone is a row of one. `isOpen`: the last one is still being typed, and may be longer. */
export type Phrase = { words: WordForms[]; isOpen: boolean }

/** What a search asks for: all that is `wanted`, in any order, and nothing that is `unwanted`. */
export type SearchQuery = { wanted: Phrase[]; unwanted: Phrase[] }

/** More than this nobody types. */
const MOST_PHRASES = 20

// A hyphen excludes at the beginning of a part only: those of "e-mail" and "2019-2020" are hyphens.
const part =
  /(?<minus>(?<=^|\s)-)?["“”«»„](?<row>[^"“”«»„]*)["“”«»„]?|(?<=^|\s)-(?<left>[^\s"“”«»„]+)|(?<plain>[^\s"“”«»„]+)/gu

/** Reads a search: words, `"words in a row"`, `-word` and `-"words in a row"`. Whatever else is typed is words, or nothing. */
export function readSearchQuery(q: string): SearchQuery {
  const wanted: Phrase[] = []
  const unwanted: Phrase[] = []
  for (const match of q.matchAll(part)) {
    const { minus, row, left, plain } = match.groups ?? {}
    const isLast = match.index + match[0].length === q.length
    if (row !== undefined) add(minus ? unwanted : wanted, wordsOf(row), false)
    else if (left !== undefined) addEach(unwanted, left, false)
    else addEach(wanted, plain ?? '', isLast)
  }
  return { wanted: wanted.slice(0, MOST_PHRASES), unwanted: unwanted.slice(0, MOST_PHRASES) }
}

/** Whether a wanted word is typed with accents. */
export function hasAccents({ wanted }: SearchQuery): boolean {
  return wanted.some(({ words }) => words.some(({ typed, folded }) => typed !== folded))
}

function addEach(phrases: Phrase[], text: string, isLast: boolean): void {
  const words = wordsOf(text)
  for (const [index, word] of words.entries()) add(phrases, [word], isLast && index === words.length - 1)
}

/** Once each: asking for a word twice asks for no more. */
function add(phrases: Phrase[], words: readonly WordForms[], isOpen: boolean): void {
  if (words.length === 0) return
  const phrase = { words: words.map(({ typed, folded }) => ({ typed, folded })), isOpen }
  const isKnown = phrases.some((other) => other.isOpen === isOpen && textOf(other) === textOf(phrase))
  if (!isKnown) phrases.push(phrase)
}

function textOf({ words }: Phrase): string {
  return words.map(({ typed }) => typed).join(' ')
}
