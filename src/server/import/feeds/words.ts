import { type Block, blockText } from '../../../contract/blocks.ts'
import { fold, wordsOf } from '../../text/fold.ts'
import { blocksFromMarkup, textFromMarkup } from '../markup/markup.ts'
import type { WordShare } from '../reading.ts'
import type { Rich } from './entry.ts'
import { withoutControls } from './values.ts'

const WORDS_OF_TITLE = 12
const LONGEST_LEAD = 600
/** So many words at the beginning tell whether a summary is the beginning of the text. */
const SAME_WORDS = 8

/** The text on one line, without markup. Throws HostileMarkup. */
export function plain({ text, isMarkup }: Rich): string {
  const clean = withoutControls(text)
  return isMarkup ? textFromMarkup(clean) : clean.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** The blocks of an entry's text. Throws HostileMarkup. */
export function bodyOf(
  { text, isMarkup }: Rich,
  baseUrl: string | undefined,
): { body: Block[]; words: WordShare } {
  const clean = withoutControls(text)
  if (!isMarkup) return blocksFromMarkup(escaped(clean), { baseUrl, newlines: 'paragraphs' })
  const markup = unescaped(clean)
  const isText = !/<[a-z!/]/i.test(markup)
  return blocksFromMarkup(markup, { baseUrl, newlines: isText ? 'paragraphs' : 'space' })
}

/** A name for an entry without one: the first words of its text. */
export function firstWords(body: readonly Block[]): string {
  const words = blockText(body).split(/\s+/).filter(Boolean)
  const first = words.slice(0, WORDS_OF_TITLE).join(' ')
  return words.length > WORDS_OF_TITLE ? `${first}…` : first
}

/** The summary as the paragraph under the title; none where it is too long for that, or says what title or text begin with. */
export function leadOf(summary: string, title: string, body: readonly Block[]): string | undefined {
  if (summary === '' || summary.length > LONGEST_LEAD || fold(summary) === fold(title)) return undefined
  const first = (text: string) =>
    wordsOf(text)
      .slice(0, SAME_WORDS)
      .map(({ folded }) => folded)
  const beginning = first(summary)
  const isBeginning = first(blockText(body)).slice(0, beginning.length).join(' ') === beginning.join(' ')
  return isBeginning ? undefined : summary
}

// Some feeds escape their markup twice: it arrives as text that shows its tags.
function unescaped(text: string): string {
  const isEscapedTwice =
    !/<[a-z]/i.test(text) && /&lt;(?:p|div|br|a|img|span|h[1-6]|ul|ol|table)\b[^<>]{0,500}?&gt;/i.test(text)
  if (!isEscapedTwice) return text
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
