import type { Inline } from '../../contract/inline.ts'
import { type Word, wordsOf } from '../text/fold.ts'
import { termIndex } from './searchTerms.ts'

const WORDS = 30
/** Words before the first that was found. */
const BEFORE = 6

/** Some 30 words of a text around those that were searched for, each of which is marked. Where the text has none of them
 * (they stand in the title), its beginning. */
export function snippetOf(text: string, folded: readonly string[]): Inline[] {
  const tidy = text.replace(/\s+/g, ' ').trim()
  const words = wordsOf(tidy)
  const terms = words.map((word) => termIndex(folded, word.folded))
  const first = bestStart(terms, folded.length)
  const shown = words.slice(first, first + WORDS)
  const start = first === 0 ? 0 : (shown[0]?.start ?? 0)
  const isEnd = first + WORDS >= words.length
  const end = isEnd ? tidy.length : (shown.at(-1)?.end ?? tidy.length)
  const found = shown.filter((_, index) => (terms[first + index] ?? -1) !== -1)
  const inlines = marked(tidy, start, end, found)
  return [...(first > 0 ? ['… '] : []), ...inlines, ...(isEnd ? [] : ['…'])]
}

/** The first word of the stretch that has the most different terms, the earliest of such. */
function bestStart(terms: readonly number[], count: number): number {
  let best = { start: 0, different: 0 }
  for (const [index, term] of terms.entries()) {
    if (term === -1) continue
    const start = Math.max(0, index - BEFORE)
    const different = new Set(terms.slice(start, start + WORDS).filter((other) => other !== -1)).size
    if (different > best.different) best = { start, different }
    if (different === count) break
  }
  return best.start
}

function marked(text: string, start: number, end: number, found: readonly Word[]): Inline[] {
  const inlines: Inline[] = []
  let done = start
  for (const word of found) {
    if (word.start > done) inlines.push(text.slice(done, word.start))
    inlines.push({ mark: 'mark', text: [text.slice(word.start, word.end)] })
    done = word.end
  }
  if (done < end) inlines.push(text.slice(done, end))
  return inlines
}
