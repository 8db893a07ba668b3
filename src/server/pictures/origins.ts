import type { Block } from '../../contract/blocks.ts'
import { type Inline, plainText } from '../../contract/inline.ts'
import type { Picture } from '../../contract/picture.ts'
import { fileName } from '../text/fileName.ts'

export function isSiteRelative(src: string): boolean {
  return /^\/(?![/\\])/.test(src)
}

export function isFetchable(src: string): boolean {
  return /^(?:https?|data|file):/i.test(src)
}

/** What a report calls an origin: its address, cut short where that is the picture itself. */
export function originName(src: string): string {
  return /^data:/i.test(src) && src.length > 60 ? `${src.slice(0, 60)}…` : src
}

/** What stays of a picture that cannot be shown: its words, with a link to its origin where others can follow it, and its
 * credit on a line of its own. */
export function pictureInWords(picture: Picture): Block[] {
  const paragraphs = wordsOf(picture)
  const credit = picture.credit?.trim()
  if (credit) {
    const last = paragraphs.pop()
    paragraphs.push(last ? [...last, { lineBreak: true }, credit] : [credit])
  }
  return paragraphs.map((text) => ({ type: 'paragraph', text }))
}

function wordsOf({ src, alt, caption = [] }: Picture): Inline[][] {
  const hasCaption = plainText(caption).trim() !== ''
  const url = /^https?:/i.test(src) ? URL.parse(src) : null
  if (!url) {
    const words = hasCaption ? caption : [alt.trim()]
    return words[0] === '' ? [] : [words]
  }
  if (hasCaption && !hasLink(caption)) return [[{ link: url.href, text: caption }]]
  const link = { link: url.href, text: [alt.trim() || fileName(url)] }
  return hasCaption ? [[link], caption] : [[link]]
}

/** Links hold no links. */
function hasLink(inlines: readonly Inline[]): boolean {
  return inlines.some(
    (inline) =>
      typeof inline === 'object' && ('link' in inline || ('text' in inline && hasLink(inline.text))),
  )
}
