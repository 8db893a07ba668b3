import { type Block, blockText, type Cell, type PictureBlock } from '../../../contract/blocks.ts'
import type { Inline } from '../../../contract/inline.ts'
import { leavesNoTrace } from './elements.ts'
import { flatten } from './inlines.ts'
import type { Output, Scope } from './scope.ts'
import { attribute, type Element, elementsIn } from './tree.ts'

type ReadCell = { element: Element; content: Output }
type Row = { isHead: boolean; cells: ReadCell[] }

/** A table of words as a table, the pictures in its cells after it. One that only lays out a page is given up: its cells' blocks follow each other. */
export function addTable(table: Element, scope: Scope, out: Output): void {
  const captions = elementsIn(table).filter(({ tagName }) => tagName === 'caption')
  const caption = captions.flatMap((element) => scope.convert(element.childNodes, scope).blocks)
  const rows = rowsOf(table, scope)
  const cells = rows.flatMap((row) => row.cells)
  if (isLayout(table, rows, caption.length > 0)) {
    out.add([...caption, ...inOrder(cells.map(({ content }) => content.blocks))])
  } else if (cells.some(({ content }) => content.blocks.length > 0)) {
    const pictures = picturesIn([...caption, ...cells.flatMap(({ content }) => content.blocks)])
    out.add([tableOf(rows, flatten(caption)), ...pictures.map(withoutWords)])
  } else out.add(caption)
  out.heldTable = true
}

function rowsOf(table: Element, scope: Scope): Row[] {
  return elementsIn(table)
    .filter((section) => !leavesNoTrace(section))
    .flatMap((section) => {
      if (section.tagName === 'tr') return [rowOf(section, false, scope)]
      if (!/^t(?:head|body|foot)$/.test(section.tagName)) return []
      return elementsIn(section)
        .filter((row) => row.tagName === 'tr' && !leavesNoTrace(row))
        .map((row) => rowOf(row, section.tagName === 'thead', scope))
    })
    .filter(({ cells }) => cells.length > 0)
}

function rowOf(row: Element, isHead: boolean, scope: Scope): Row {
  const cells = elementsIn(row)
    .filter((cell) => /^t[dh]$/.test(cell.tagName) && !leavesNoTrace(cell))
    .map((element) => ({ element, content: scope.convert(element.childNodes, scope) }))
  return { isHead, cells }
}

function isLayout(table: Element, rows: readonly Row[], hasCaption: boolean): boolean {
  const withPictures = hasCaption || isData(rows)
  const fits = (block: Block) => fitsInCell(block, withPictures)
  return (
    /^(?:presentation|none)$/i.test(attribute(table, 'role') ?? '') ||
    rows.every(({ cells }) => cells.length === 1) ||
    rows.some(({ cells }) => cells.some(({ content }) => content.heldTable || !content.blocks.every(fits)))
  )
}

/** Whether the rows are of words: by their headings, or because most cells have some. */
function isData(rows: readonly Row[]): boolean {
  const cells = rows.flatMap((row) => row.cells)
  if (rows.some(({ isHead }) => isHead) || cells.some(({ element }) => element.tagName === 'th')) return true
  const filled = cells.filter(({ content }) => blockText(content.blocks) !== '')
  const wide = rows.filter((row) => row.cells.length > 1)
  return rows.length > 1 && wide.length > 0 && filled.length * 2 > cells.length
}

/** The pictures, in lists and quotes too. */
function picturesIn(blocks: readonly Block[]): PictureBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return picturesIn(block.items.flat())
    if (block.type === 'quote') return picturesIn(block.body)
    return block.type === 'picture' ? [block] : []
  })
}

/** The words under a picture in a cell stay in the cell. */
function withoutWords({ caption: _caption, credit: _credit, ...picture }: PictureBlock): PictureBlock {
  return picture
}

/** Whether the block is no more than words, which a cell can hold as lines, and pictures where those may be beside it. */
function fitsInCell(block: Block, withPictures: boolean): boolean {
  const fits = (inside: Block) => fitsInCell(inside, withPictures)
  if (block.type === 'list') return block.items.every((item) => item.every(fits))
  if (block.type === 'quote') return block.body.every(fits)
  return (
    block.type === 'paragraph' || block.type === 'preformatted' || (withPictures && block.type === 'picture')
  )
}

/** A picture alone in a cell above a cell of a few words has them as its caption: so old portals set their pictures. */
function inOrder(cells: readonly Block[][]): Block[] {
  const filled = cells.filter((blocks) => blocks.length > 0)
  const isPair = (at: number) => isLonePicture(filled[at]) && isShortText(filled[at + 1])
  if (filled.length % 2 === 1 || !filled.every((_, at) => at % 2 === 1 || isPair(at))) return filled.flat()
  return filled.flatMap(([picture], at) =>
    picture?.type === 'picture' && at % 2 === 0
      ? [{ ...picture, caption: flatten(filled[at + 1] ?? []) }]
      : [],
  )
}

function isLonePicture(blocks: readonly Block[] = []): boolean {
  const [picture] = blocks
  return blocks.length === 1 && picture?.type === 'picture' && !picture.caption
}

function isShortText(blocks: readonly Block[] = []): boolean {
  return blocks.every(({ type }) => type === 'paragraph') && blockText(blocks).length <= 600
}

function tableOf(rows: readonly Row[], caption: Inline[]): Block {
  const isHeading = ({ isHead, cells }: Row) =>
    isHead || cells.every(({ element }) => element.tagName === 'th')
  const firstRow = rows.findIndex((row) => !isHeading(row))
  const end = firstRow === -1 ? rows.length : firstRow
  const toCells = (some: readonly Row[]) => some.map(({ cells }) => cells.map(cellOf))
  return {
    type: 'table',
    ...(caption.length > 0 && { caption }),
    head: toCells(rows.slice(0, end)),
    rows: toCells(rows.slice(end)),
  }
}

function cellOf({ element, content }: ReadCell): Cell {
  const colSpan = spanOf(element, 'colspan')
  const rowSpan = spanOf(element, 'rowspan')
  const text = flatten(content.blocks)
  return {
    text: text.length > 0 ? text : picturesIn(content.blocks).flatMap(altOf),
    ...(element.tagName === 'th' && { header: true as const }),
    ...(colSpan !== undefined && { colSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
  }
}

function altOf({ alt }: PictureBlock, at: number): Inline[] {
  return alt === '' ? [] : [at > 0 ? ` ${alt}` : alt]
}

function spanOf(element: Element, name: string): number | undefined {
  const span = /^\d+$/.exec(attribute(element, name) ?? '')?.[0]
  return span !== undefined && Number(span) > 1 ? Math.min(Number(span), 1000) : undefined
}
