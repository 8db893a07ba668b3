import type { Block } from '../../../contract/blocks.ts'
import { plainText } from '../../../contract/inline.ts'
import type { Places } from './links.ts'
import { playerFor } from './players.ts'
import { type Leaf, paragraphsOf, type Wrapper } from './run.ts'
import type { MarkupNode } from './tree.ts'

/** What holds at a place in the tree. */
export type Scope = Readonly<Places> & {
  readonly wrappers: readonly Wrapper[]
  /** Inside a heading of this level. */
  readonly level?: 2 | 3 | 4 | undefined
  /** An end of line in the text is a line break, a blank line the end of a paragraph. */
  readonly newlines: boolean
  /** Inside preformatted text that holds more than text. */
  readonly isInPre: boolean
  /** Inside what is hidden. */
  readonly isHidden: boolean
  /** What is read elsewhere: the words under a figure. */
  readonly skipped: ReadonlySet<MarkupNode>
  /** What the pictures beside this `noscript` show: the same one inside is their twin. */
  readonly twins: readonly string[]
  /** How many of our lists and quotes are round this place. */
  readonly depth: number
  /** The blocks of nodes that stand by themselves: an item, a quote, a cell, a caption. */
  readonly convert: (nodes: readonly MarkupNode[], scope: Scope) => Output
}

/** Where blocks come to stand: whole ones, and the run of text that is still open. */
export class Output {
  readonly blocks: Block[] = []
  /** A table was here, even one that was given up. */
  heldTable = false
  #run: Leaf[] = []
  #level: Scope['level']

  text(text: string, { wrappers, level, newlines }: Scope): void {
    if (this.#run.length === 0) this.#level = level
    if (!newlines) this.#run.push({ text, wrappers })
    else {
      for (const [at, line] of text.split(/\r?\n/).entries()) {
        if (at > 0) this.#run.push({ lineBreak: 'soft', wrappers })
        if (line !== '') this.#run.push({ text: line, wrappers })
      }
    }
  }

  lineBreak({ wrappers, level }: Scope): void {
    if (this.#run.length === 0) this.#level = level
    this.#run.push({ lineBreak: 'hard', wrappers })
  }

  /** Ends the run: what follows is another block. */
  flush(): void {
    if (this.#run.length === 0) return
    const paragraphs = paragraphsOf(this.#run)
    this.#run = []
    const level = this.#level
    if (level === undefined) {
      for (const text of paragraphs) this.blocks.push(playerAlone(text) ?? { type: 'paragraph', text })
    } else if (paragraphs.length > 0) {
      const text = paragraphs.flatMap((line, at) => (at > 0 ? [{ lineBreak: true as const }, ...line] : line))
      this.blocks.push({ type: 'heading', level, text })
    }
  }

  add(blocks: readonly Block[]): void {
    this.flush()
    for (const block of blocks) this.blocks.push(block)
  }
}

/** A paragraph of nothing but the address of a known player is that player. */
function playerAlone(text: Parameters<typeof plainText>[0]): Block | undefined {
  if (text.length > 3) return undefined
  const words = plainText(text).trim()
  const player = /^https?:\/\/\S+$/.test(words) ? playerFor(words) : undefined
  return player && { type: 'embed', ...player, title: player.provider }
}
