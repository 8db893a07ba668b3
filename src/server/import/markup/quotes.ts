import type { QuoteBlock } from '../../../contract/blocks.ts'
import { flatten } from './inlines.ts'
import type { Scope } from './scope.ts'
import { childrenOf, type Element, isElement, type MarkupNode } from './tree.ts'

/** The quote; a footer or cite at its end says whose it is. Nothing where it is empty. */
export function quoteOf(element: Element, scope: Scope): QuoteBlock | undefined {
  const inside = { ...scope, depth: scope.depth + 1 }
  const last = citeOf(element)
  const nodes = element.childNodes.filter((node) => node !== last?.node)
  const body = scope.convert(nodes, inside).blocks
  const cite = last ? flatten(scope.convert(last.cite.childNodes, inside).blocks) : []
  if (body.length === 0 && cite.length === 0) return undefined
  return { type: 'quote', body, ...(cite.length > 0 && { cite }) }
}

/** The cite, and the child of the quote that holds nothing else. */
export function citeOf(quote: Element): { node: MarkupNode; cite: Element } | undefined {
  const node = quote.childNodes.findLast(isSolid)
  if (!node || !isElement(node)) return undefined
  if (node.tagName === 'footer' || node.tagName === 'cite') return { node, cite: node }
  const inside = childrenOf(node).filter(isSolid)
  const [only] = inside
  const isCite =
    node.tagName === 'p' && inside.length === 1 && only && isElement(only) && only.tagName === 'cite'
  return isCite ? { node, cite: only } : undefined
}

function isSolid(node: MarkupNode): boolean {
  return isElement(node) || ('value' in node && node.value.trim() !== '')
}
