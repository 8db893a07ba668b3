import { Parser } from 'htmlparser2'
import { LineCounter } from './lineCounter.ts'

/** The text is no XML that this reads, from a line on; the message says why and what to do. */
export class BrokenXml extends Error {
  override readonly name = 'BrokenXml'
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

/** What is told of each element; the root's depth is 1. */
export type XmlHandler = {
  /** Answers how many characters the element's own text may have; 0 where it is not wanted. */
  open(name: string, attributes: Readonly<Record<string, string>>, depth: number, line: number): number
  /** `text` is the element's own without its children's, empty where it was not wanted. */
  close(name: string, text: string, depth: number): void
}

const MAX_DEPTH = 256
const MAX_ATTRIBUTES = 256
/** The longest text that an element can have, in characters. */
export const MAX_TEXT = 16_000_000

/** Reads XML that comes piece by piece, in memory that is bounded by the longest element's text. Throws BrokenXml for what
 * would overwhelm it, and at the end where the text is cut off. */
export class XmlStream {
  readonly #handler: XmlHandler
  readonly #lines = new LineCounter()
  /** The elements that are open, the outermost first. */
  readonly #open: { text: string; room: number; start: number }[] = []
  #written = 0
  #attributes = 0

  readonly #parser = new Parser(
    {
      onopentagname: () => {
        this.#attributes = 0
        if (this.#open.length >= MAX_DEPTH) throw this.#broken('its elements are nested too deeply')
      },
      onattribute: () => {
        this.#attributes++
        if (this.#attributes > MAX_ATTRIBUTES)
          throw this.#broken('an element has more attributes than any needs')
      },
      onopentag: (name, attributes) => {
        const room = this.#handler.open(name, attributes, this.#open.length + 1, this.#line())
        this.#open.push({ text: '', room, start: this.#parser.startIndex })
      },
      ontext: (text) => {
        const element = this.#open.at(-1)
        if (!element || element.room === 0) return
        element.text += text
        if (element.text.length > element.room) throw this.#broken(tooLong)
      },
      onclosetag: (name, isImplied) => {
        const depth = this.#open.length
        const element = this.#open.pop()
        // Every element of a whole document is closed by its own end tag, or in its start tag (<a/>).
        if (isImplied && element?.start !== this.#parser.startIndex)
          throw this.#broken(`<${name}> is not closed: the file is cut off or damaged`)
        this.#handler.close(name, element?.text ?? '', depth)
      },
      onprocessinginstruction: (name, data) => {
        if (/^!(?:doctype|entity)/i.test(name) && /entity|\[/i.test(data)) {
          throw this.#broken('it declares entities of its own, which are not expanded')
        }
      },
    },
    { xmlMode: true },
  )

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  write(piece: string): void {
    this.#written += piece.length
    this.#lines.next(piece)
    this.#parser.write(piece)
    // What is not closed yet waits in the parser.
    if (this.#written - this.#parser.endIndex > MAX_TEXT) throw this.#broken(tooLong)
  }

  end(): void {
    this.#parser.end()
  }

  #line(): number {
    return this.#lines.lineOf(this.#parser.endIndex)
  }

  #broken(what: string): BrokenXml {
    return new BrokenXml(`the XML cannot be read further: ${what}`, this.#line())
  }
}

const tooLong = 'a text is too long for an article'
