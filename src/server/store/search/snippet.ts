import type { Inline } from '../../../contract/inline.ts'
import { type Word, wordsOf } from '../../text/fold.ts'
import type { Phrase, SearchQuery } from './query.ts'

const WORDS = 30
/** Words before the first that was found. */
const BEFORE = 6

/** Some 30 words of a text around those that were searched for, each of which is marked. Where the text has none of them
 * (they stand in the title), its beginning. */
export function snippetOf(text: string, { wanted }: SearchQuery): Inline[] {
  const tidy = text.replace(/\s+/g, ' ').trim()
  const words = wordsOf(tidy)
  const found = foundIn(words, wanted)
  const first = bestStart(found, wanted.length)
  const shown = words.slice(first, first + WORDS)
  const start = first === 0 ? 0 : (shown[0]?.start ?? 0)
  const isEnd = first + WORDS >= words.length
  const end = isEnd ? tidy.length : (shown.at(-1)?.end ?? tidy.length)
  const inlines = marked(
    tidy,
    start,
    end,
    shown.filter((_, index) => found.has(first + index)),
  )
  return [...(first > 0 ? ['… '] : []), ...inlines, ...(isEnd ? [] : ['…'])]
}

/** Which words were found, by their place, and for which phrase. */
function foundIn(words: readonly Word[], wanted: readonly Phrase[]): Map<number, number> {
  const found = new Map<number, number>()
  const beginnings = new Map<string, number[]>()
  for (const [index, { words: row, isOpen }] of wanted.entries()) {
    const first = row[0]?.folded ?? ''
    if (!isOpen) beginnings.set(first, [...(beginnings.get(first) ?? []), index])
  }
  const open = wanted.findIndex(({ isOpen }) => isOpen)
  const unfinished = wanted[open]?.words[0]?.folded
  for (const [place, { folded }] of words.entries()) {
    if (unfinished !== undefined && folded.startsWith(unfinished)) found.set(place, open)
    for (const index of beginnings.get(folded) ?? []) {
      const row = wanted[index]?.words ?? []
      if (!row.every((word, offset) => words[place + offset]?.folded === word.folded)) continue
      for (const offset of row.keys()) found.set(place + offset, index)
    }
  }
  return found
}

/** The first word of the stretch that has the most different phrases, the earliest of such. */
function bestStart(found: ReadonlyMap<number, number>, count: number): number {
  const places = [...found.keys()].sort((a, b) => a - b)
  let best = { start: 0, different: 0 }
  for (const place of places) {
    const start = Math.max(0, place - BEFORE)
    const different = new Set<number>()
    for (let word = start; word < start + WORDS; word++) {
      const phrase = found.get(word)
      if (phrase !== undefined) different.add(phrase)
    }
    if (different.size > best.different) best = { start, different: different.size }
    if (best.different === count) break
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
