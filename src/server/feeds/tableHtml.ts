import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Cell, TableBlock } from '../../contract/blocks.ts'
import type { Absolute } from '../pageAddresses.ts'
import { inlineElement, inlineHtml } from './inlineHtml.ts'

/** A table with its caption, headings and spans. */
export function tableHtml({ caption, head, rows }: TableBlock, absolute: Absolute): Element {
  return h('table', {}, [
    inlineElement('caption', caption, absolute),
    head.length > 0 ? h('thead', {}, rowsHtml(head, 'col', absolute)) : null,
    h('tbody', {}, rowsHtml(rows, 'row', absolute)),
  ])
}

function rowsHtml(rows: readonly Cell[][], scope: 'col' | 'row', absolute: Absolute): Element[] {
  return rows.map((cells) =>
    h(
      'tr',
      {},
      cells.map(({ text, header, colSpan, rowSpan }) =>
        h(header ? 'th' : 'td', { colSpan, rowSpan, scope: header && scope }, inlineHtml(text, absolute)),
      ),
    ),
  )
}
