import { indexedWords } from '../../text/fold.ts'
import type { Phrase, SearchQuery } from './query.ts'

/** What ranking knows of a match. `head` is made by `searchHead`; `isExact`: it has every word with the accents as typed. */
export type Match = { head: string; isExact: boolean }

/** The folded words of a title and of a lead, as `rankMatches` reads them. */
export function searchHead(title: string, lead: string): string {
  return [title, lead].map((text) => indexedWords(text).folded.join(' ')).join('\n')
}

const IN_TITLE = 5
const IN_LEAD = 2
/** All of the words in a row, as they were typed, weigh as much as two more. */
const ROW = 2

/** The best first: those with the accents as typed, then by the words in their titles and leads. Equals stay in order. */
export function rankMatches<Each extends Match>({ wanted }: SearchQuery, matches: readonly Each[]): Each[] {
  const rows = wanted.map(rowOf)
  const whole = wanted.length > 1 ? rowOf(wholeOf(wanted)) : undefined
  const weighed = matches.map((match) => ({ match, weight: weightOf(match.head, rows, whole) }))
  return weighed
    .sort((a, b) => Number(b.match.isExact) - Number(a.match.isExact) || b.weight - a.weight)
    .map(({ match }) => match)
}

function weightOf(head: string, rows: readonly string[], whole: string | undefined): number {
  const [title = '', lead = ''] = head.split('\n').map((part) => ` ${part} `)
  let weight = 0
  for (const row of rows) {
    if (title.includes(row)) weight += IN_TITLE
    if (lead.includes(row)) weight += IN_LEAD
  }
  if (whole !== undefined && title.includes(whole)) weight += ROW * IN_TITLE
  if (whole !== undefined && lead.includes(whole)) weight += ROW * IN_LEAD
  return weight
}

/** A phrase as it stands between the spaces of a head. */
function rowOf({ words, isOpen }: Phrase): string {
  return ` ${words.map(({ folded }) => folded).join(' ')}${isOpen ? '' : ' '}`
}

function wholeOf(wanted: readonly Phrase[]): Phrase {
  return { words: wanted.flatMap(({ words }) => words), isOpen: wanted.at(-1)?.isOpen ?? false }
}
