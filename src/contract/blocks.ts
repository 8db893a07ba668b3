import * as v from 'valibot'
import { Inline, plainText } from './inline.ts'
import { Picture } from './picture.ts'
import { SourceUrl, Text, Words } from './text.ts'

const Span = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)))

/** One table cell; `header` marks a row's or a column's heading. */
export const Cell = v.object({
  text: v.array(Inline),
  header: v.optional(v.literal(true)),
  colSpan: Span,
  rowSpan: Span,
})
export type Cell = v.InferOutput<typeof Cell>

export type PictureBlock = { type: 'picture' } & Picture
export type ListBlock = { type: 'list'; ordered: boolean; start?: number | undefined; items: Block[][] }
export type QuoteBlock = { type: 'quote'; body: Block[]; cite?: Inline[] | undefined }

const Table = v.object({
  type: v.literal('table'),
  caption: v.optional(v.array(Inline)),
  head: v.array(v.array(Cell)),
  rows: v.array(v.array(Cell)),
})
export type TableBlock = v.InferOutput<typeof Table>

const Media = v.object({
  type: v.literal('media'),
  kind: v.picklist(['audio', 'video']),
  src: SourceUrl,
  poster: v.optional(SourceUrl),
  caption: v.optional(v.array(Inline)),
})
export type MediaBlock = v.InferOutput<typeof Media>

// A player of another site, never a page of this one: in a frame of its own origin it could reach out of the frame.
const PlayerUrl = v.pipe(SourceUrl, v.regex(/^https?:/i, 'must be an http(s) address'))
const Embed = v.object({ type: v.literal('embed'), provider: Words, url: PlayerUrl, title: Text })
export type EmbedBlock = v.InferOutput<typeof Embed>

/** One block of an article's text. Content crosses the wire as these and never as markup. */
export type Block =
  | { type: 'paragraph'; text: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4; text: Inline[] }
  | PictureBlock
  | ListBlock
  | QuoteBlock
  | TableBlock
  | { type: 'preformatted'; text: string }
  | { type: 'rule' }
  | MediaBlock
  | EmbedBlock

const blocks: v.GenericSchema<Block[]> = v.lazy(() => v.array(Block))

export const Block: v.GenericSchema<Block> = v.variant('type', [
  v.object({ type: v.literal('paragraph'), text: v.array(Inline) }),
  v.object({ type: v.literal('heading'), level: v.picklist([2, 3, 4]), text: v.array(Inline) }),
  v.object({ type: v.literal('picture'), ...Picture.entries }),
  v.object({
    type: v.literal('list'),
    ordered: v.boolean(),
    start: v.optional(v.pipe(v.number(), v.integer())),
    items: v.array(blocks),
  }),
  v.object({ type: v.literal('quote'), body: blocks, cite: v.optional(v.array(Inline)) }),
  Table,
  v.object({ type: v.literal('preformatted'), text: Text }),
  v.object({ type: v.literal('rule') }),
  Media,
  Embed,
])

/** The words of blocks, a block a line: what search indexes. */
export function blockText(body: readonly Block[]): string {
  return body.map(wordsOf).filter(Boolean).join('\n')
}

function wordsOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainText(block.text)
    case 'preformatted':
      return block.text
    case 'picture':
      return plainText(block.caption ?? [])
    case 'list':
      return block.items.map(blockText).join('\n')
    case 'quote':
      return [blockText(block.body), plainText(block.cite ?? [])].filter(Boolean).join('\n')
    case 'table':
      return [block.caption ?? [], ...[...block.head, ...block.rows].flat().map((cell) => cell.text)]
        .map(plainText)
        .filter(Boolean)
        .join(' ')
    case 'media':
      return plainText(block.caption ?? [])
    case 'embed':
      return block.title
    case 'rule':
      return ''
  }
}
