import type { Block, PictureBlock } from '../../../contract/blocks.ts'
import { type Inline, plainText } from '../../../contract/inline.ts'
import { flatten } from './inlines.ts'
import type { Output, Scope } from './scope.ts'
import { childrenOf, classesOf, type Element, isElement, type MarkupNode } from './tree.ts'

/** Whether the element holds a picture and its words: a figure, or what editors wrote before there were figures. */
export function isFigure(element: Element): boolean {
  return (
    element.tagName === 'figure' ||
    classesOf(element).some((name) => name === 'wp-caption' || name === 'gallery-item')
  )
}

/** Whether these are the words under a figure. */
function isCaption(element: Element): boolean {
  return element.tagName === 'figcaption' || classesOf(element).includes('wp-caption-text')
}

/** What the figure shows, each with its words. `scope` skips captions, which are read here. */
export function addFigure(figure: Element, scope: Scope, out: Output): void {
  const captions = captionsIn(figure)
  const shown = scope.convert(figure.childNodes, { ...scope, skipped: new Set(captions) }).blocks
  const pictures = shown.filter((block) => block.type === 'picture')
  const credits = pictures.length === 1 ? captions.flatMap((caption) => creditIn(caption) ?? []) : []
  const [credit] = credits
  const skipped: ReadonlySet<MarkupNode> = new Set(credit ? [credit] : [])
  const said = captions.flatMap((caption) => scope.convert(caption.childNodes, { ...scope, skipped }).blocks)
  const isText = ({ type }: Block) => type !== 'picture' && type !== 'media'
  const blocks = [...shown, ...said.filter((block) => !isText(block))]
  const creditText = credit
    ? plainText(flatten(scope.convert([credit], { ...scope, skipped: new Set() }).blocks))
    : ''
  out.add(captioned(blocks, flatten(said.filter(isText)), creditText.trim()))
}

/** The blocks with the caption where it belongs; where no block can hold it, as a paragraph after them. */
function captioned(blocks: readonly Block[], caption: Inline[], credit: string): Block[] {
  const pictures = blocks.filter((block) => block.type === 'picture')
  const holders = pictures.length > 0 ? pictures : blocks.length === 1 ? blocks : []
  const [holder] = holders
  const held = holders.length === 1 && holder ? withCaption(holder, caption, credit) : undefined
  if (held) return blocks.map((block) => (block === holder ? held : block))
  const rest = [...caption, ...(credit ? [caption.length > 0 ? ` ${credit}` : credit] : [])]
  return [...blocks, ...(rest.length > 0 ? [{ type: 'paragraph' as const, text: rest }] : [])]
}

function withCaption(block: Block, caption: Inline[], credit: string): Block | undefined {
  if (block.type === 'quote')
    return block.cite || caption.length === 0 ? undefined : { ...block, cite: caption }
  if (block.type === 'picture')
    return (block.caption && caption.length > 0) || (block.credit && credit)
      ? undefined
      : pictureWith(block, caption, credit)
  const canHold = (block.type === 'table' || block.type === 'media') && !block.caption && caption.length > 0
  return canHold ? { ...block, caption } : undefined
}

function pictureWith(picture: PictureBlock, caption: Inline[], credit: string): PictureBlock {
  return { ...picture, ...(caption.length > 0 && { caption }), ...(credit !== '' && { credit }) }
}

/** The captions of this figure, not of figures in it. */
function captionsIn(node: MarkupNode): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return []
    if (isCaption(child)) return [child]
    return isFigure(child) ? [] : captionsIn(child)
  })
}

function creditIn(node: MarkupNode): Element | undefined {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue
    const found = classesOf(child).some((name) => /credit/i.test(name)) ? child : creditIn(child)
    if (found) return found
  }
  return undefined
}
