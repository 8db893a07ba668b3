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
