import type { Line } from './lines.ts'

/** A line that stands under the text of an old portal's page. */
type EndLine = { part: 'source' | 'views' | 'search' | 'rating' | 'hint'; value: string }

const parts: [EndLine['part'], RegExp][] = [
  ['source', /^nguồn\s*:\s*(.*)$/iu],
  ['views', /^lượt xem\s*:\s*(\d{1,3}(?:[.,\s]\d{3})+|\d*)$/iu],
  ['search', /^tìm theo ngày\s*:?$/iu],
  ['rating', /^đánh giá\s*:?$/iu],
  ['hint', /^\(di chuột .*\)$/iu],
]

/** The page without its end: what stands before it, and what the end says of the article. Lines are trimmed and NFC.
 *
 * An article may itself have a heading "Đánh giá" or name a source under a picture. The end is the first run of such lines
 * (blank ones aside) that closes the page, or that has at least two, one of them of a sort that no text has. What follows
 * it is the page's furniture. */
export function splitPage(lines: readonly Line[]): { content: Line[]; source?: string; views?: number } {
  let run: EndLine[] = []
  let start: number | undefined
  for (const { text, line } of lines) {
    if (text === '') continue
    const end = endLine(text)
    const goesOn = end !== undefined && !run.some(({ part }) => part === end.part)
    if (!goesOn) {
      if (isEnd(run)) break
      run = []
      start = undefined
    }
    if (end) {
      start ??= line
      run.push(end)
    }
  }
  const said = (part: EndLine['part']) => run.find((end) => end.part === part && end.value !== '')?.value
  const source = said('source')
  const views = said('views')?.replace(/\D/g, '')
  return {
    content: lines.filter(({ line }) => start === undefined || line < start),
    ...(source !== undefined && { source }),
    ...(views !== undefined && { views: Number(views) }),
  }
}

function isEnd(run: readonly EndLine[]): boolean {
  return run.length >= 2 && run.some(({ part }) => part !== 'source' && part !== 'rating')
}

function endLine(text: string): EndLine | undefined {
  for (const [part, shape] of parts) {
    const match = shape.exec(text)
    if (match) return { part, value: match[1] ?? '' }
  }
  return undefined
}
