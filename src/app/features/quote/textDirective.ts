/** A quote and what stands around it on the page, lines being blocks. */
export type Quoted = { before: string; quote: string; after: string }

/** A longer quote is named by its first and last words: an address is to be passed on. */
const LONGEST_WHOLE = 120
const END_WORDS = 4
/** So many words around the quote tell it from its like; more would not. */
const MOST_CONTEXT = 12

/** The part of an address that makes a browser show these words: `#:~:text=[prefix-,]start[,end][,-suffix]`. A browser shows the
 * first place that matches, whole words only, without regard to case or accents: so this looks for what is first on the page. */
export function textDirective(given: Quoted): string {
  const { before, quote, after } = toWholeWords(given)
  const page = folded(`${before}${quote}${after}`)
  const place = wordCount(before)
  const isLong = quote.length > LONGEST_WHOLE || quote.includes('\n')
  const [start, end] = isLong ? ends(quote) : [quote]
  const isFound = (prefix: string, suffix: string) => {
    const wanted = folded(`${prefix}${start}${suffix}`)
    return firstPlace(page, wanted) === place - wordCount(prefix)
  }
  let prefix = ''
  let suffix = ''
  for (let words = 1; words <= MOST_CONTEXT && !isFound(prefix, suffix); words++) {
    prefix = lastWords(before, words)
    // The end of a long quote is told by where it begins.
    if (!isLong) suffix = firstWords(after, words)
  }
  const parts = [
    hasWords(prefix) && `${encoded(prefix)}-`,
    encoded(start),
    end && encoded(end),
    hasWords(suffix) && `-${encoded(suffix)}`,
  ]
  return `#:~:text=${parts.filter(Boolean).join(',')}`
}

/** The quote with the whole of the words that it begins and ends in. */
function toWholeWords({ before, quote, after }: Quoted): Quoted {
  const inner = quote.trim()
  const outerStart = quote.slice(0, quote.indexOf(inner))
  const outerEnd = quote.slice(quote.indexOf(inner) + inner.length)
  const head = outerStart === '' && /^[\p{L}\p{N}]/u.test(inner) ? (wordEnd.exec(before)?.[0] ?? '') : ''
  const tail = outerEnd === '' && /[\p{L}\p{N}\p{M}]$/u.test(inner) ? (wordStart.exec(after)?.[0] ?? '') : ''
  return {
    before: before.slice(0, before.length - head.length) + outerStart,
    quote: head + inner + tail,
    after: outerEnd + after.slice(tail.length),
  }
}

const wordEnd = /[\p{L}\p{N}\p{M}]+$/u
const wordStart = /^[\p{L}\p{N}\p{M}]+/u

/** The first and the last words of a quote, each within its block, and enough of the last that they do not come earlier in it. */
function ends(quote: string): [string, string] {
  const lines = quote.split('\n').filter((line) => line.trim() !== '')
  const first = lines[0] ?? quote
  const last = lines.at(-1) ?? quote
  const start = firstWords(first, END_WORDS).trim()
  const rest = folded(quote)
  for (let words = END_WORDS; ; words++) {
    const end = lastWords(last, words).trim()
    const isLast = firstPlace(rest, folded(end)) === wordCount(quote) - wordCount(end)
    if (isLast || words >= wordCount(last) || words > END_WORDS + MOST_CONTEXT) return [start, end]
  }
}

/** The first words of a text, within one block. */
function firstWords(text: string, count: number): string {
  const line = /^\s*[^\n]*/.exec(text)?.[0] ?? ''
  return new RegExp(`^\\s*(?:\\S+\\s*){0,${count}}`).exec(line)?.[0] ?? ''
}

/** The last words, likewise. */
function lastWords(text: string, count: number): string {
  const line = text.slice(text.trimEnd().lastIndexOf('\n') + 1)
  return (line.match(/\S+\s*/g) ?? []).slice(-count).join('')
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
const hasWords = (text: string) => wordCount(text) > 0
const wordCount = (text: string) => wordsOf(text).length

/** The words of a text as browsers compare them. */
function folded(text: string): string[] {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('\u0111', 'd')
  return wordsOf(bare)
}

/** The number of the word with which the wanted ones begin first. */
function firstPlace(page: readonly string[], wanted: readonly string[]): number {
  return page.findIndex((_, place) => wanted.every((word, index) => page[place + index] === word))
}

/** A comma, an ampersand and a hyphen have a meaning of their own in a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D')
}
