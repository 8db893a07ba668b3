import type { WordForms } from '../../text/fold.ts'
import { readSearchQuery, type SearchQuery } from '../search/query.ts'
import type { Endings, Wanted } from './searchIndex.ts'
import type { Steps } from './steps.ts'
import { endingsOf, isKnown } from './vocabulary.ts'

/** What a search that was sent asks for: its last word is taken for the beginning of others only where it is none itself. A short one
 * is the beginning of half the language. */
export function* wantedBy(q: string): Steps<Wanted> {
  const asked = yield* wantedSoFar(q)
  const open = openOf(asked.query)
  if (!open || !(yield* isKnown(open.folded))) return asked
  const wanted = asked.query.wanted.map((phrase) => ({ ...phrase, isOpen: false }))
  return { query: { ...asked.query, wanted }, endings: { typed: [], folded: [] } }
}

/** What is asked for while it is typed, with the words that the unfinished one may become. */
export function* wantedSoFar(q: string): Steps<Wanted> {
  const query = readSearchQuery(q)
  return { query, endings: yield* endings(query) }
}

function openOf({ wanted }: SearchQuery): WordForms | undefined {
  return wanted.find(({ isOpen }) => isOpen)?.words.at(-1)
}

function* endings(query: SearchQuery): Steps<Endings> {
  const open = openOf(query)
  if (!open) return { typed: [], folded: [] }
  return {
    typed: yield* endingsOf('typed', open.typed),
    folded: yield* endingsOf('folded', open.folded),
  }
}
