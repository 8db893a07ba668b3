import { type Line, linesIn } from './lines.ts'
import type { SourceText } from './reading.ts'

/** `article` counts the elements of an array, from 1: many may stand on one line. */
export type JsonRecord = Line & { article?: number | undefined }

/** The JSON of each article in a text that is one object, an array of them, or one a line (NDJSON), not parsed yet: one that
 * is broken does not take the others with it. Lines are read as they come, the others at once. */
export async function* jsonRecords(source: SourceText): AsyncGenerator<JsonRecord> {
  if (source.head.trimStart().startsWith('[')) yield* arrayElements(await source.whole())
  else if (isLines(source.head)) for await (const line of linesIn(source.pieces())) yield* filled([line])
  else yield* filled([{ text: await source.whole(), line: 1 }])
}

/** One a line, and not one object laid out over several lines. */
function isLines(head: string): boolean {
  if (isJson(head)) return false
  const first = head.trimStart()
  const end = first.search(/[\n\r]/)
  return end === -1 || /[\n\r]\{/.test(first) || isJson(first.slice(0, end))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What stands between the commas of a top-level array. From where it is not closed as it should be, the rest comes as one
 * piece that is no JSON; what follows it is a piece too. */
function* arrayElements(text: string): Generator<JsonRecord> {
  const marks = /\\["\\]|["[\]{},\n]/g
  const start = text.indexOf('[') + 1
  let piece = { start, line: 1 + newlines(text.slice(0, start)) }
  let line = 1
  let article = 1
  let depth = 0
  let isInString = false
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '\n') line++
    if (mark === '"') isInString = !isInString
    if (isInString) continue
    if (mark === '[' || mark === '{') depth++
    if (mark === ']' || mark === '}') depth--
    const isClosed = depth === 0 && mark === ']'
    if (isClosed || (depth === 1 && mark === ',')) {
      yield* filled([{ text: text.slice(piece.start, index), line: piece.line, article: article++ }])
      piece = { start: index + 1, line }
    }
    if (isClosed) {
      yield* filled([{ text: text.slice(piece.start), line }])
      return
    }
    if (depth === 0 && mark === '}') break
  }
  yield { text: `[${text.slice(piece.start)}`, line: piece.line, article }
}

/** Without what is blank, each beginning where its words do. */
function* filled(records: Iterable<JsonRecord>): Generator<JsonRecord> {
  for (const { text, line, ...place } of records) {
    const start = text.search(/\S/)
    if (start !== -1) yield { text: text.slice(start), line: line + newlines(text.slice(0, start)), ...place }
  }
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
