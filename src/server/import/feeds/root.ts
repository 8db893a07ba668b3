import { Parser } from 'htmlparser2'

export type FeedFormat = 'rss' | 'rdf' | 'atom'

/** PHP's warnings and the like stand before the declaration of some feeds. */
const LONGEST_JUNK = 4000

/** The format of a feed by its root element, whatever stands before it; undefined for every other text. A WordPress export
 * is RSS by its root, and no feed. */
export function feedFormat(head: string): FeedFormat | undefined {
  const root = rootOf(head.slice(startOfXml(head)))
  if (!root) return undefined
  const isExport = Object.entries(root.attributes).some(
    ([name, value]) => /^xmlns:/i.test(name) && /wordpress\.org\/export\//i.test(value),
  )
  return isExport ? undefined : formatOfRoot(root.name)
}

export function formatOfRoot(name: string): FeedFormat | undefined {
  const local = localName(name)
  if (local === 'rss' || local === 'rdf') return local
  return local === 'feed' ? 'atom' : undefined
}

/** Where a text's XML begins: at its declaration, if that is near. */
export function startOfXml(text: string): number {
  return Math.max(0, text.slice(0, LONGEST_JUNK).indexOf('<?xml '))
}

/** `dc:Creator` → `creator`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function rootOf(xml: string): { name: string; attributes: Record<string, string> } | undefined {
  let root: { name: string; attributes: Record<string, string> } | undefined
  let isOther = false
  // What a DOCTYPE declares is refused when the feed is read; here it is passed over.
  let isInDoctype = false
  const parser = new Parser(
    {
      onprocessinginstruction(_, data) {
        isInDoctype ||= /^!doctype/i.test(data) && data.includes('[')
      },
      ontext(text) {
        isOther ||= !isInDoctype && /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text)
        if (isOther) parser.pause()
      },
      onopentag(name, attributes) {
        root = { name, attributes }
        parser.pause()
      },
    },
    { xmlMode: true },
  )
  parser.write(xml)
  return isOther ? undefined : root
}
