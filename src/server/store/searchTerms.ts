import { wordsOf } from '../text/fold.ts'

/** What a search asks for: words that must all occur, in any order, the last of them perhaps unfinished. */
export type Terms = { typed: string[]; folded: string[] }

/** The words of a search; none where it has no letter or digit. */
export function termsOf(q: string): Terms {
  const words = wordsOf(q)
  return { typed: words.map((word) => word.typed), folded: words.map((word) => word.folded) }
}

/** Whether a folded word of a text is one that was asked for; answers which term, or -1. */
export function termIndex(folded: readonly string[], word: string): number {
  const whole = folded.indexOf(word)
  if (whole !== -1) return whole
  const last = folded.at(-1)
  return last !== undefined && word.startsWith(last) ? folded.length - 1 : -1
}
