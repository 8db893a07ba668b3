/** Text of one language. */
export type Run = { text: string; lang: string }

/** What is spoken and highlighted as one. `isInText` is false for an announcement, which stands nowhere on the page. */
export type Sentence = { runs: Run[]; isInText: boolean }

/** What Chromium speaks before it falls silent, some 15 s, is longer than this at the slowest speed. */
const LONGEST_PIECE = 160

/** Titles and single letters, whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|TP|TX|TT|TS|ThS|GS|PGS|GS\.TS|PGS\.TS|BS|KS|CN|LS|Mr|Mrs|Ms|Dr|St|No)\.\s*$/u

/** The sentences of a block's text, each in runs of one language; what has neither letter nor digit is passed over. */
export function sentencesOf(runs: readonly Run[]): Sentence[] {
  const text = runs.map((run) => run.text).join('')
  const language = runs[0]?.lang ?? 'vi'
  let start = 0
  return boundsOf(text, language).flatMap((end) => {
    const sentence = { runs: cut(runs, start, end), isInText: true }
    start = end
    return sentence.runs.length > 0 ? [sentence] : []
  })
}

/** A run as it is handed to a voice: in pieces that are short enough, broken where one would breathe. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let rest = text.replace(/\s+/g, ' ').trim()
  while (rest.length > LONGEST_PIECE) {
    const head = rest.slice(0, LONGEST_PIECE)
    const breath = Math.max(...[',', ';', ':', ')', '–'].map((mark) => head.lastIndexOf(`${mark} `) + 1))
    const end = breath > LONGEST_PIECE / 3 ? breath : head.lastIndexOf(' ')
    const at = end > 0 ? end : LONGEST_PIECE
    pieces.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  return rest === '' ? pieces : [...pieces, rest]
}

/** Where the sentences of a text end. */
function boundsOf(text: string, language: string): number[] {
  // A browser without it reads each block as one.
  if (!('Segmenter' in Intl)) return [text.length]
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  const ends = [...segments].map(({ index, segment }) => index + segment.length)
  return ends.filter((end) => end === text.length || !ABBREVIATION.test(text.slice(0, end)))
}

/** The runs between two places of their text, those of one language joined. */
function cut(runs: readonly Run[], start: number, end: number): Run[] {
  const parts: Run[] = []
  let offset = 0
  for (const { text, lang } of runs) {
    const part = text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    offset += text.length
    const last = parts.at(-1)
    if (last && (last.lang === lang || !isSpoken(part))) last.text += part
    else if (isSpoken(part)) parts.push({ text: part, lang })
  }
  return parts
}

function isSpoken(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
