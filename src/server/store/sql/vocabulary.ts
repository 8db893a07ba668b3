import { fold, LONGEST_KEPT } from '../../text/fold.ts'
import { all, get, run, type Steps } from './steps.ts'

// Every word that any article ever had, as typed and folded: what an unfinished word may become, and what a misspelt one may have meant.

/** More endings than this say nothing of what is meant, and each costs a step for every match. */
const MOST_ENDINGS = 32
/** Nobody types longer ones. */
const LONGEST = 60
/** So many words are kept in mind. */
const MOST_KNOWN = 500_000
/** The end of all words that begin alike. */
const LAST = '\u{10ffff}'

/** Notes words as typed, lower case. Inside a transaction; `known` is emptied when it fails. */
export function* learn(words: Iterable<string>, known: Set<string>): Steps<void> {
  if (known.size > MOST_KNOWN) known.clear()
  for (const typed of words) {
    if (known.has(typed) || typed.length > LONGEST) continue
    yield* run(
      'insert into vocabulary (typed, folded) values (?, ?) on conflict (typed) do nothing',
      typed,
      fold(typed),
    )
    if (typed.length <= LONGEST_KEPT) known.add(typed)
  }
}

/** The words that begin so, the shortest first. */
export function* endingsOf(column: 'typed' | 'folded', beginning: string): Steps<string[]> {
  const rows = yield* all<{ word: string }>(
    `select distinct ${column} as word, length(${column}) as size from vocabulary
      where ${column} >= ? and ${column} < ? order by size, word limit ${MOST_ENDINGS}`,
    beginning,
    `${beginning}${LAST}`,
  )
  return rows.map(({ word }) => word)
}

export function* isKnown(folded: string): Steps<boolean> {
  return (yield* get('select 1 from vocabulary where folded = ? limit 1', folded)) !== undefined
}

/** Every folded word with this first letter and about this length. */
export function* wordsLike(folded: string): Steps<string[]> {
  const first = [...folded][0] ?? ''
  const rows = yield* all<{ word: string }>(
    `select distinct folded as word from vocabulary
      where folded >= ? and folded < ? and length(folded) between ? and ?`,
    first,
    `${first}${LAST}`,
    folded.length - 2,
    folded.length + 2,
  )
  return rows.map(({ word }) => word)
}
