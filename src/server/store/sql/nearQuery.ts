import { wordsOf } from '../../text/fold.ts'
import { nearWords } from '../search/nearWords.ts'
import type { Asked } from './asked.ts'
import type { Context } from './context.ts'
import type { Wanted } from './searchIndex.ts'
import { get, type Steps } from './steps.ts'
import { isKnown, wordsLike } from './vocabulary.ts'
import { wantedBy } from './wanted.ts'

/** How many near words are tried for one that no article has. */
const TRIED = 3
/** To look for what was meant by more unknown words takes longer than an answer may. */
const MOST_UNKNOWN = 3

/** A search that found nothing, with near words in the place of those that no article has, if that finds something. */
export function* didYouMean(
  context: Context,
  { query, filters, wanted }: Asked & { wanted: Wanted },
): Steps<string | undefined> {
  const { q = '' } = query
  const unknown: { word: string; near: string[] }[] = []
  for (const { words, isOpen } of wanted.query.wanted) {
    if (isOpen && wanted.endings.folded.length > 0) continue
    for (const { folded } of words) {
      if (yield* isKnown(folded)) continue
      if (unknown.length === MOST_UNKNOWN) return undefined
      const near = nearWords(folded, yield* wordsLike(folded), TRIED)
      if (near.length === 0) return undefined
      unknown.push({ word: folded, near })
    }
  }
  if (unknown.length === 0) return undefined
  for (let attempt = 0; attempt < TRIED; attempt++) {
    const words = new Map(unknown.map(({ word, near }) => [word, near[attempt] ?? near[0] ?? word]))
    const meant = withWords(q, yield* asWritten(words))
    const asked = { wanted: yield* wantedBy(meant), filters, accents: false }
    if ((yield* context.search.count(asked, 1)) > 0) return meant
  }
  return undefined
}

/** Each near word as some article writes it. */
function* asWritten(words: ReadonlyMap<string, string>): Steps<Map<string, string>> {
  const written = new Map<string, string>()
  for (const [word, near] of words) {
    const row = yield* get<{ typed: string }>(
      'select typed from vocabulary where folded = ? order by typed desc limit 1',
      near,
    )
    written.set(word, row?.typed ?? near)
  }
  return written
}

/** The search with some of its words put otherwise. */
function withWords(q: string, others: ReadonlyMap<string, string>): string {
  let text = ''
  let done = 0
  for (const { start, end, folded } of wordsOf(q)) {
    const other = others.get(folded)
    if (other === undefined) continue
    text += q.slice(done, start) + other
    done = end
  }
  return text + q.slice(done)
}
