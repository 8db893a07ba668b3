import { type Block, blockText } from '../../../contract/blocks.ts'
import { type Inline, plainText } from '../../../contract/inline.ts'
import { fold } from '../../text/fold.ts'
import { isDateline } from '../dateline.ts'
import { splitPage } from '../pageEnd.ts'
import { tidy } from './metaFacts.ts'

type Ended = { body: Block[]; source?: string | undefined; views?: number | undefined }

/** The text without what a page sets round it: its title, dateline and lead once more, buttons, the lines of an old portal's
 * end, lists of other articles. What the end says of the article comes along. */
export function withoutFurniture(
  body: readonly Block[],
  said: { title: string; lead: string | undefined },
): Ended {
  const { body: text, ...end } = withoutEnd(withoutOthers(body.filter((block) => !isButton(block))))
  return { body: withoutTop(text, new Set([said.title, said.lead ?? ''].map(fold))), ...end }
}

const TOP = 12

/** What follows the last of the top's lines that stands near the beginning. */
function withoutTop(body: readonly Block[], top: ReadonlySet<string>): Block[] {
  const isOfTop = (block: Block) => {
    const text = tidy(blockText([block]))
    return text !== '' && (top.has(fold(text)) || (isDateline(text) && text.length <= 80))
  }
  return body.slice(body.slice(0, TOP).findLastIndex(isOfTop) + 1)
}

const button =
  'chia sẻ|in (?:trang|bài viết|bài)|bản in|gửi (?:email|bài viết|cho bạn bè)|về trang trước|quay lại|trở về|lên đầu trang|đọc bài|facebook|twitter|tweet|zalo|email|print|share|copy link|bình luận|thích|like'
const buttons = new RegExp(`^(?:${button})(?:[\\s|:,•·-]+(?:${button}))*\\s*:?$`, 'iu')

function isButton(block: Block): boolean {
  const text = tidy(blockText([block]))
  return text.length <= 120 && buttons.test(text)
}

const others =
  /^(?:(?:các |những )?(?:tin|bài)(?: viết| tức)? (?:liên quan|khác|cùng (?:chuyên )?mục|đã đưa|mới(?: nhất| hơn)?|cũ hơn)|xem thêm|đọc thêm|related (?:posts|articles|news)|read more)(?: khác)?\s*:?$/iu

/** Up to the words that head a list of other articles, where nothing but links follows. */
function withoutOthers(body: readonly Block[]): Block[] {
  const at = body.findIndex((block) => others.test(tidy(blockText([block]))))
  const isEnd = at > 0 && body.slice(at + 1).every((block) => linkedShare([block]) > 0.5)
  return isEnd ? body.slice(0, at) : [...body]
}

/** How much of the blocks' text is in links, 1 for no text at all. */
function linkedShare(body: readonly Block[]): number {
  const all = blockText(body).replace(/\s+/g, '').length
  return all === 0 ? 1 : linked(body).replace(/\s+/g, '').length / all
}

function linked(value: unknown): string {
  if (Array.isArray(value)) return value.map(linked).join('')
  if (typeof value !== 'object' || value === null) return ''
  if ('link' in value && 'text' in value) return plainText(value.text as Inline[])
  return Object.values(value).map(linked).join('')
}

/** Cuts the body where an old portal's end begins, be it inside a paragraph. */
function withoutEnd(body: readonly Block[]): Ended {
  const lines = body.flatMap((block, at) =>
    linesOf(block).map((text, part) => ({ text: tidy(text), at, part })),
  )
  const { content, ...said } = splitPage(lines.map(({ text }, index) => ({ text, line: index + 1 })))
  const cut = lines[content.length]
  if (!cut) return withoutSource([...body])
  const last = body[cut.at]
  const kept = last?.type === 'paragraph' && cut.part > 0 ? firstLines(last.text, cut.part) : []
  const rest: Block[] = kept.length > 0 ? [{ type: 'paragraph', text: kept }] : []
  return { body: [...body.slice(0, cut.at), ...rest], ...said }
}

function linesOf(block: Block): string[] {
  if (block.type !== 'paragraph') return [blockText([block])]
  return partsOf(block.text).map(plainText)
}

/** The inlines between line breaks. */
function partsOf(text: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [[]]
  for (const inline of text) {
    if (typeof inline === 'object' && 'lineBreak' in inline) parts.push([])
    else parts.at(-1)?.push(inline)
  }
  return parts
}

function firstLines(text: readonly Inline[], count: number): Inline[] {
  return partsOf(text)
    .slice(0, count)
    .flatMap((part, index) => (index > 0 ? [{ lineBreak: true as const }, ...part] : part))
}

const according = /^\(?(?:[Tt]heo|THEO|[Nn]guồn|NGUỒN)\s*:?\s+(\p{Lu}[^.,;()]*)\)?\.?$/u

/** A last paragraph of few words, "Theo Báo Sông Mây" or "(Nguồn: …)", names the source. */
function withoutSource(body: Block[]): Ended {
  const last = body.at(-1)
  const text = last?.type === 'paragraph' ? tidy(plainText(last.text)) : ''
  const source = text.length <= 80 ? according.exec(text)?.[1]?.trim() : undefined
  return source === undefined ? { body } : { body: body.slice(0, -1), source }
}
