import type { Block, Cell } from '../../../contract/blocks.ts'
import type { Inline } from '../../../contract/inline.ts'

const lineBreak: Inline = { lineBreak: true }

/** The text of blocks as inlines, a line break between: for places that hold no blocks, a cell or a caption. */
export function flatten(blocks: readonly Block[]): Inline[] {
  return joinLines(blocks.map(linesOf))
}

function linesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text
    case 'preformatted':
      return joinLines(block.text.split('\n').map((line) => (line === '' ? [] : [line])))
    case 'list':
      return joinLines(block.items.map(flatten))
    case 'quote':
      return joinLines([flatten(block.body), block.cite ?? []])
    case 'table':
      return joinLines([block.caption ?? [], ...[...block.head, ...block.rows].map(rowLine)])
    case 'picture':
      return joinLines([block.caption ?? [], block.credit ? [block.credit] : []])
    case 'media':
      return block.caption ?? []
    case 'embed':
      return [{ link: block.url, text: [block.title] }]
    case 'rule':
      return []
  }
}

function rowLine(row: readonly Cell[]): Inline[] {
  return row.filter(({ text }) => text.length > 0).flatMap(({ text }, at) => (at > 0 ? [' ', ...text] : text))
}

function joinLines(lines: readonly Inline[][]): Inline[] {
  return lines.filter((line) => line.length > 0).flatMap((line, at) => (at > 0 ? [lineBreak, ...line] : line))
}
