import type { Places } from './links.ts'
import { pictureOf } from './pictures.ts'
import { type Element, elementsIn, isElement, type MarkupNode } from './tree.ts'

/** What the pictures just before and after the `noscript` at this place show, once a script has run. */
export function picturesBeside(nodes: readonly MarkupNode[], at: number, places: Places): string[] {
  // White space may stand between, hardly more.
  const before = nodes.slice(Math.max(at - 3, 0), at).findLast(isElement)
  const after = nodes.slice(at + 1, at + 4).find(isElement)
  return [before, after].flatMap((element) => {
    const img = element && element.tagName !== 'noscript' ? imgIn(element, 3) : undefined
    const picture = img && pictureOf(img, places)
    return picture ? [shotOf(picture.src)] : []
  })
}

function imgIn(element: Element, depth: number): Element | undefined {
  if (element.tagName === 'img') return element
  const inside = depth > 0 ? elementsIn(element) : []
  return inside.length <= 3 ? inside.map((child) => imgIn(child, depth - 1)).find(Boolean) : undefined
}

/** The address without what differs between sizes of one picture. */
export function shotOf(src: string): string {
  return src.replace(/[?#].*$/s, '').replace(/-\d+x\d+(?=\.\w+$)/, '')
}
