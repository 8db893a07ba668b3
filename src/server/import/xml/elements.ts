import { guardedXmlParser, HostileXml, LONGEST_PIECE, type XmlParser } from './guardedXml.ts'

/** What is told of each element; the root's depth is 1. */
export type XmlHandler = {
  /** Answers how many characters the element's own text may have; 0 where it is not wanted. */
  open(name: string, attributes: Readonly<Record<string, string>>, depth: number, line: number): number
  /** `text` is the element's own without its children's, empty where it was not wanted. */
  close(name: string, text: string, depth: number): void
}

/** The longest text that an element can have, in characters. */
export const MAX_TEXT = LONGEST_PIECE

type Open = { text: string; room: number; start: number }

/** Tells a handler of elements and their texts, in memory that is bounded by the longest text. Throws HostileXml for what would
 * overwhelm it, and at the end where the XML is cut off. */
export function elementParser(handler: XmlHandler): Pick<XmlParser, 'write' | 'end'> {
  /** The elements that are open, the outermost first. */
  const open: Open[] = []
  return guardedXmlParser((parser) => {
    const refuse = (reason: string): never => {
      throw new HostileXml(`this XML is not read further: ${reason}`, parser.line)
    }
    return {
      onopentag(name, attributes) {
        const room = handler.open(name, attributes, open.length + 1, parser.line)
        open.push({ text: '', room, start: parser.startIndex })
      },
      ontext(text) {
        const element = open.at(-1)
        if (!element || element.room === 0) return
        element.text += text
        if (element.text.length > element.room) refuse('a text is too long for an article')
      },
      onclosetag(name, isImplied) {
        const depth = open.length
        const element = open.pop()
        // Every element of a whole document is closed by its own end tag, or in its start tag (<a/>).
        if (isImplied && element?.start !== parser.startIndex) {
          refuse(`<${name}> is not closed: the file is cut off or damaged`)
        }
        handler.close(name, element?.text ?? '', depth)
      },
    }
  })
}
