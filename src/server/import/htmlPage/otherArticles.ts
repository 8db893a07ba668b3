import { type Block, blockText } from '../../../contract/blocks.ts'
import { tidy } from './metaFacts.ts'

const others =
  /^(?:(?:các |những )?(?:tin|bài)(?: viết| tức)? (?:liên quan|khác|cùng (?:chuyên )?mục|đã đưa|mới(?: nhất| hơn)?|cũ hơn)|xem thêm|đọc thêm|related (?:posts|articles|news)|read more)(?: khác)?\s*:?$/iu

/** Whether more of the block's words are in links than not. */
export type IsLinks = (block: Block) => boolean

/** Up to the words that head a list of other articles, where nothing but links and their pictures follows. */
export function withoutOthers(body: readonly Block[], isLinks: IsLinks): Block[] {
  const at = body.findIndex((block) => others.test(tidy(blockText([block]))))
  return at > 0 && areLinks(body.slice(at + 1), isLinks) ? body.slice(0, at) : [...body]
}

function areLinks(body: readonly Block[], isLinks: IsLinks): boolean {
  const words = body.filter((block) => block.type !== 'picture' || block.caption || block.credit)
  return words.every(isLinks) && (words.length > 0 || body.length === 0)
}

const holders = 'a[href], ul, ol, p, div, td, h2, h3, h4'
const LONGEST = 5_000

/** What in the content is of links, known by its words: a saved page's links lead nowhere, and its blocks have none. */
export function linksIn(content: Element): IsLinks {
  const texts = [...content.querySelectorAll(holders)].flatMap((element) => {
    const text = bare(element.textContent ?? '')
    return text !== '' && text.length <= LONGEST && isListOfLinks(element) ? [text] : []
  })
  const known = new Set(texts)
  return (block) => known.has(bare(blockText([block])))
}

/** Whether most of the words are of links: a list of articles and no article. */
export function isListOfLinks(content: Element): boolean {
  if (content.localName === 'a') return true
  const linked = [...content.querySelectorAll('a[href]')].reduce(
    (length, link) => length + bare(link.textContent ?? '').length,
    0,
  )
  return linked * 2 > bare(content.textContent ?? '').length
}

function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}
