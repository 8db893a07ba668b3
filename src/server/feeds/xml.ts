import type { Nodes } from 'xast'
import { toXml } from 'xast-util-to-xml'

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'

// Lone halves of a pair among them: no escape makes these characters lawful.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Nodes as well-formed XML 1.0: without the characters that it forbids, and with the `]]>` of a text escaped, which
 * the library leaves. There must be no CDATA sections in them: text needs none. */
export function xmlOf(nodes: Nodes | Nodes[]): string {
  return toXml(nodes, { closeEmptyElements: true, tightClose: true })
    .replace(FORBIDDEN, '')
    .replaceAll(']]>', ']]&gt;')
}
