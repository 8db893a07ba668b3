import { type Handler, Parser } from 'htmlparser2'

/** XML that would cost more than it can be worth; the message says why, in one line, `line` where. */
export class HostileXml extends Error {
  override readonly name = 'HostileXml'
  readonly line: number
  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

const DEEPEST = 256
const MOST_ATTRIBUTES = 2000
const LONGEST_NAME = 1000
// Room for a picture inside an attribute (data:), which is dropped later.
const LONGEST_ATTRIBUTE = 4_000_000
/** The longest tag, comment or CDATA section, in characters. */
export const LONGEST_PIECE = 16_000_000

/** A streaming XML parser, forgiving as htmlparser2 is, that throws HostileXml for entity declarations, nesting, attributes
 * and names past the limits, from the piece in which they stand. It keeps no more than the tag, comment or section that is
 * open; `startIndex` and `endIndex` of the handler's event count from the beginning. */
export function guardedXmlParser(makeHandler: (parser: XmlParser) => Partial<Handler>): XmlParser {
  let depth = 0
  let attributes = 0
  let written = 0
  let piece = ''
  let counted = 0
  let line = 1

  // Counted on from where it was last asked: a source may have a great many entries.
  const lineAt = (offset: number) => {
    for (let at = piece.indexOf('\n', counted - written); at !== -1 && at < offset - written; ) {
      line++
      at = piece.indexOf('\n', at + 1)
    }
    counted = Math.max(counted, offset)
    return line
  }

  const position: XmlParser = {
    write(text) {
      piece = text
      parser.write(text)
      lineAt(written + text.length)
      written += text.length
      piece = ''
      if (written - parser.endIndex > LONGEST_PIECE) {
        refuse('a tag, comment or CDATA section is too long for an article, or does not end')
      }
    },
    end: () => parser.end(),
    get startIndex() {
      return parser.startIndex
    },
    get endIndex() {
      return parser.endIndex
    },
    get line() {
      return lineAt(parser.startIndex)
    },
  }
  const handler = makeHandler(position)
  const refuse = (reason: string): never => {
    throw new HostileXml(`this XML is not read: ${reason}`, position.line)
  }

  const parser = new Parser(
    {
      ...handler,
      onprocessinginstruction(name, data) {
        if (/^!doctype/i.test(name) && data.includes('[')) refuse('its DOCTYPE declares entities of its own')
        if (/^!(?:entity|element|attlist|notation)/i.test(name)) refuse('it declares entities of its own')
        handler.onprocessinginstruction?.(name, data)
      },
      onopentagname(name) {
        attributes = 0
        depth++
        if (depth > DEEPEST) refuse(`its elements are nested deeper than ${DEEPEST}`)
        if (name.length > LONGEST_NAME)
          refuse(`the name of an element is longer than ${LONGEST_NAME} characters`)
        handler.onopentagname?.(name)
      },
      onattribute(name, value, quote) {
        attributes++
        if (attributes > MOST_ATTRIBUTES) refuse(`a tag has more than ${MOST_ATTRIBUTES} attributes`)
        if (name.length > LONGEST_NAME)
          refuse(`the name of an attribute is longer than ${LONGEST_NAME} characters`)
        if (value.length > LONGEST_ATTRIBUTE)
          refuse(`an attribute is longer than ${LONGEST_ATTRIBUTE} characters`)
        handler.onattribute?.(name, value, quote)
      },
      onclosetag(name, isImplied) {
        depth--
        handler.onclosetag?.(name, isImplied)
      },
    },
    { xmlMode: true },
  )
  return position
}

export type XmlParser = {
  write(piece: string): void
  end(): void
  readonly startIndex: number
  readonly endIndex: number
  /** Where the handler's event begins, from 1; no earlier than the piece that is written. */
  readonly line: number
}
