import { type Line, linesOf } from './lines.ts'

/** The JSON of each article in a text that is one object, an array of them, or one a line (NDJSON), not parsed yet: one that
 * is broken does not take the others with it. */
export function* jsonRecords(text: string): Generator<Line> {
  if (text.trimStart().startsWith('[')) yield* arrayElements(text)
  else if (isLines(text)) yield* filled(linesOf(text))
  else yield* filled([{ text, line: 1 }])
}

/** One a line, and not one object laid out over several lines. */
function isLines(text: string): boolean {
  if (isJson(text)) return false
  const first = text.trimStart()
  const end = first.search(/[\n\r]/)
  return end !== -1 && (/[\n\r]\{/.test(first) || isJson(first.slice(0, end)))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What stands between the commas of a top-level array; what is not closed, or follows it, comes as a last broken piece. */
function* arrayElements(text: string): Generator<Line> {
  const marks = /"(?:[^"\\]|\\.)*"|[[\]{},\n]/gs
  let line = 1
  let piece: { start: number; line: number } | undefined
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const isEnd = depth === 1 && (mark === ',' || mark === ']')
    if (isEnd && piece) yield* filled([{ text: text.slice(piece.start, index), line: piece.line }])
    if (mark === '[' || mark === '{') depth++
    if (mark === ']' || mark === '}') depth--
    if (depth === 0) {
      yield* filled([{ text: text.slice(index + 1), line }])
      return
    }
    if (isEnd || piece === undefined) piece = { start: index + 1, line }
    line += newlines(mark)
  }
  const rest = piece ? text.slice(piece.start) : ''
  yield { text: isJson(rest) || rest.trim() === '' ? `[${rest}` : rest, line: piece?.line ?? line }
}

/** Without what is blank, each beginning where its words do. */
function* filled(records: Iterable<Line>): Generator<Line> {
  for (const { text, line } of records) {
    const start = text.search(/\S/)
    if (start !== -1) yield { text: text.slice(start), line: line + newlines(text.slice(0, start)) }
  }
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
