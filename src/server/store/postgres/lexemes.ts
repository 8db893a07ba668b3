import type { Day } from '../../../contract/day.ts'
import type { Filters } from '../sql/conditions.ts'

// Lexemes are made here and by `text/fold.ts` alone; no dictionary of Postgres sees them. What kind one is of, its first letters say:
// folded words have no colon.

/** Longer ones say no more, and Postgres takes no more than 2 KB. */
const LONGEST = 120
/** Postgres keeps places up to here, and so many of one word. */
const LAST_PLACE = 16_383
const MOST_PLACES = 255
/** Postgres takes 1,048,575 bytes of lexemes and places. */
const MOST_BYTES = 1_000_000

export const lexeme = {
  folded: (word: string) => word.slice(0, LONGEST),
  /** Two words in a row, so that a row of common words is found without reading what has them apart. */
  pair: (one: string, other: string) => `p:${one.slice(0, LONGEST)} ${other.slice(0, LONGEST)}`,
  typed: (word: string) => `w:${word.slice(0, LONGEST)}`,
  titled: (word: string) => `t:${word.slice(0, LONGEST)}`,
  section: (id: string) => `s:${id}`,
  tag: (key: string) => `g:${key}`,
  /** Of `2019-07-01`. */
  month: (first: Day) => `m:${first.slice(0, 7)}`,
}

/** A lexeme as the text of a tsvector or tsquery has it: nothing in it is syntax. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

/** Gathers lexemes with their places, and writes them as a tsvector's text. */
export class Lexemes {
  readonly #places = new Map<string, number[]>()

  add(lexeme: string): void {
    if (!this.#places.has(lexeme)) this.#places.set(lexeme, [])
  }

  /** Words in a row, the first one at `place`; answers the place after the last. */
  addRow(lexemes: readonly string[], place: number): number {
    for (const [index, each] of lexemes.entries()) {
      const places = this.#places.get(each)
      const here = Math.min(place + index, LAST_PLACE)
      if (!places) this.#places.set(each, [here])
      else if (places.length < MOST_PLACES) places.push(here)
    }
    return place + lexemes.length
  }

  /** Whether Postgres takes them. */
  get isFitting(): boolean {
    let bytes = 0
    // A lexeme with places has their number before them, and stands at an even byte.
    for (const [each, places] of this.#places) bytes += Buffer.byteLength(each) + 4 + 2 * places.length
    return bytes <= MOST_BYTES
  }

  toString(): string {
    return [...this.#places]
      .map(([each, places]) => (places.length === 0 ? quoted(each) : `${quoted(each)}:${places.join(',')}`))
      .join(' ')
  }
}

/** What of the filters the index knows. */
export function filterLexemes({ section, tag }: Filters): string[] {
  return [
    ...(section === undefined ? [] : [lexeme.section(section)]),
    ...(tag === undefined ? [] : [lexeme.tag(tag)]),
  ]
}
