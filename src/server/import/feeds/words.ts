import type { Block } from '../../../contract/blocks.ts'
import { blocksFromMarkup, textFromMarkup } from '../markup/markup.ts'
import type { WordShare } from '../reading.ts'
import type { Rich } from './entry.ts'
import { withoutControls } from './values.ts'

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
