import { type Block, blockText } from '../../../contract/blocks.ts'
import { wordsOf } from '../../text/fold.ts'
import { compare } from '../markup/words.ts'
import { withoutCutOff } from './cutOff.ts'
import type { Rich } from './entry.ts'

/** So many words at the beginning tell whether a summary is the beginning of the text. */
const SAME_WORDS = 8
/** A summary that has so much of the text, in its order, has left out no more than captions and headings. */
const SAME_SHARE = 0.9
/** A description that is longer, in characters, is no summary. */
const LONGEST_SUMMARY = 600

/** Whether a text begins with the first words of a summary; one that is cut off may end inside a word. */
export function beginsAlike(summary: string, body: readonly Block[]): boolean {
  const { text, isCut } = withoutCutOff(summary)
  const words = folded(text)
  const end = words.length === 0 || (isCut && words.length <= SAME_WORDS) ? '' : ' '
  const first = (all: readonly string[]) => all.slice(0, SAME_WORDS).join(' ')
  return `${first(folded(blockText(body)))} `.startsWith(`${first(words)}${end}`)
}

/** Whether a text says what its summary says, in its words; one that is cut off may end inside a word. */
export function isPartOf(summary: string, body: readonly Block[]): boolean {
  const { text, isCut } = withoutCutOff(summary)
  const [words, all] = [folded(text), folded(blockText(body))]
  if (` ${all.join(' ')} `.includes(` ${words.join(' ')}${isCut ? '' : ' '}`)) return true
  const { kept, total } = compare(words, all)
  return kept >= total * SAME_SHARE
}

const blockMarkup = /<(?:p|div|br|h[1-6]|ul|ol|table|blockquote|figure)\b/i

/** Whether a description is the whole text rather than a summary of it: long, or of several paragraphs, and not cut off. */
export function isWhole({ text: source, isMarkup }: Rich, body: readonly Block[]): boolean {
  const text = blockText(body)
  // Blogs say below their excerpt where it stood first.
  if (withoutCutOff(text).isCut || /\[(?:…|\.{3})\]$/m.test(text)) return false
  const paragraphs = body.filter(({ type }) => type === 'paragraph')
  return text.length > LONGEST_SUMMARY || (isMarkup && blockMarkup.test(source) && paragraphs.length >= 2)
}

function folded(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded)
}
