import { type Block, blockText } from '../../../contract/blocks.ts'
import { type Inline, plainText } from '../../../contract/inline.ts'
import { fold, wordsOf } from '../../text/fold.ts'
import { inlinesFromMarkup } from '../markup/markup.ts'
import type { Visible } from './visible.ts'

/** The paragraph under the title: the one that the page shows as such, or else its description, unless that is the text's own
 * beginning, or the site's rather than the article's. Throws HostileMarkup. */
export function leadOf(
  visible: Visible['lead'],
  description: string | undefined,
  { title, body, base }: { title: string; body: readonly Block[]; base: string | undefined },
): Inline[] | undefined {
  if (visible) {
    const lead = withoutFrame(inlinesFromMarkup(visible.markup, { baseUrl: base }))
    return plainText(lead).trim() === '' ? undefined : lead
  }
  if (!description) return undefined
  const folded = fold(description).replace(/\s*(?:\.\.\.|…|\[…\]|\[\.\.\.\])$/, '')
  const text = blockText(body)
  if (folded === '' || folded === fold(title) || fold(text).startsWith(folded)) return undefined
  return isOf(description, `${title} ${text}`) ? [description] : undefined
}

/** Whether most of the words are the article's. */
function isOf(description: string, article: string): boolean {
  const known = new Set(wordsOf(article).map(({ typed }) => typed))
  const words = wordsOf(description)
  return words.filter(({ typed }) => known.has(typed)).length >= words.length * 0.6
}

/** A lead that is bold as a whole is so by the look of its page. */
function withoutFrame(lead: Inline[]): Inline[] {
  const [only, ...others] = lead
  return typeof only === 'object' && 'mark' in only && others.length === 0 ? withoutFrame(only.text) : lead
}
