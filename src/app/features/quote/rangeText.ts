import type { Quoted } from './textDirective.ts'

/** What begins a line of its own. */
const BLOCKS =
  'p, li, h1, h2, h3, h4, td, th, caption, figcaption, blockquote, pre, div, section, header, footer, nav'
/** What browsers do not search: the button that quotes is not part of the page's words. */
const UNREAD = 'script, style, template, [hidden], [popover]'

/** The words of a page before, in and after a range, blocks being lines: a range's own `toString` has them run together. */
export function rangeText(range: Range, page: Element): Quoted {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  let text = ''
  let start: number | undefined
  let end = 0
  let last: Element | null = null
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (!parent || parent.closest(UNREAD)) continue
    const block = parent.closest(BLOCKS)
    if (last && (block !== last || node.previousSibling instanceof HTMLBRElement)) text += '\n'
    last = block
    if (range.intersectsNode(node)) {
      start ??= text.length + (node === range.startContainer ? range.startOffset : 0)
      end = text.length + (node === range.endContainer ? range.endOffset : node.data.length)
    }
    text += node.data
  }
  start ??= end
  return { before: text.slice(0, start), quote: text.slice(start, end), after: text.slice(end) }
}
