import { readSearchQuery, type SearchQuery } from '../search/query.ts'
import type { Endings, Wanted } from './searchIndex.ts'
import type { Steps } from './steps.ts'
import { endingsOf } from './vocabulary.ts'

/** What a search asks for, with the words that its unfinished one may become. */
export function* wantedBy(q: string): Steps<Wanted> {
  const query = readSearchQuery(q)
  return { query, endings: yield* endings(query) }
}

function* endings({ wanted }: SearchQuery): Steps<Endings> {
  const open = wanted.find(({ isOpen }) => isOpen)?.words.at(-1)
  if (!open) return { typed: [], folded: [] }
  return {
    typed: yield* endingsOf('typed', open.typed),
    folded: yield* endingsOf('folded', open.folded),
  }
}
