import { SourceTooLarge } from './reading.ts'

/** A text with the line on which it begins, from 1. */
export type Line = { text: string; line: number }

/** The lines one by one, so that a long text is not held twice; ends of lines are left out. */
export function* linesOf(text: string): Generator<Line> {
  const ends = /\r\n|[\n\r]/g
  let start = 0
  for (let line = 1; start <= text.length; line++) {
    const end = ends.exec(text)
    yield { text: text.slice(start, end?.index ?? text.length), line }
    if (!end) return
    start = ends.lastIndex
  }
}

const LONGEST_LINE = 16_000_000

/** The lines of a text that comes piece by piece: no more of it is held than its longest line. They end with a line feed, or
 * both. Throws SourceTooLarge for a line of more than 16 M characters. */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let line = 1
  let begun: string[] = []
  let length = 0
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n')
    begun.push(first)
    for (const other of others) {
      yield { text: begun.join('').replace(/\r$/, ''), line: line++ }
      begun = [other]
      length = 0
    }
    length += begun.at(-1)?.length ?? 0
    if (length > LONGEST_LINE) {
      throw new SourceTooLarge(
        `line ${line} is longer than ${LONGEST_LINE / 1_000_000} M characters, too long to be read: one article a line`,
      )
    }
  }
  yield { text: begun.join(''), line }
}
