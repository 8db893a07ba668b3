import type { Block } from '../../../contract/blocks.ts'
import type { Inline } from '../../../contract/inline.ts'
import type { WordShare } from '../reading.ts'
import { convert } from './blocks.ts'
import { isBlockish, leavesNoTrace } from './elements.ts'
import { flatten } from './inlines.ts'
import { baseOf } from './links.ts'
import type { Scope } from './scope.ts'
import { childrenOf, isElement, type MarkupNode, parseMarkup } from './tree.ts'
import { countWords, wordShare } from './words.ts'

export { HostileMarkup } from './tree.ts'

export type MarkupOptions = {
  /** Absolute address against which relative ones resolve; a `<base href>` in the markup comes first (itself resolved
   * against this). */
  baseUrl?: string | undefined
  /** The file that a page of this address is saved as: pictures are taken from beside it first. */
  file?: string | undefined
  /** 'paragraphs': text of a classic editor, where a blank line ends a paragraph and a single newline is a line break.
   * Default 'space'. */
  newlines?: 'space' | 'paragraphs' | undefined
}

/** Markup, or a whole page of it, as blocks, and how many of its words they hold. A picture whose source does not say its
 * size has width and height 0; its src may be a data: address, or a file: one where the base is a file. Throws
 * HostileMarkup for size, nesting or attributes past the limits. */
export function blocksFromMarkup(
  html: string,
  options: MarkupOptions = {},
): { body: Block[]; words: WordShare } {
  const roots = parseMarkup(html)
  const body = convertRoots(roots, options)
  return { body, words: wordShare(roots, body) }
}

/** How much of the markup's words are in the blocks, which stand in its order. The words of those among them that are
 * `furniture` do not count. Throws HostileMarkup. */
export function wordsIn(html: string, blocks: readonly Block[], furniture: readonly Block[] = []): WordShare {
  const { kept, total } = wordShare(parseMarkup(html), blocks)
  const apart = countWords(furniture)
  return { kept: Math.max(kept - apart, 0), total: Math.max(total - apart, 0) }
}

/** Markup as inlines, for a lead or a caption: its blocks' text, a line break between them. Throws HostileMarkup. */
export function inlinesFromMarkup(html: string, options: MarkupOptions = {}): Inline[] {
  return flatten(convertRoots(parseMarkup(html), options))
}

/** The plain text of a title that may hold markup and entities, on one line. Throws HostileMarkup. */
export function textFromMarkup(html: string): string {
  return parseMarkup(html).map(text).join('').normalize('NFC').replace(/\s+/g, ' ').trim()
}

function convertRoots(roots: readonly MarkupNode[], { baseUrl, file, newlines }: MarkupOptions): Block[] {
  const scope: Scope = {
    base: baseOf(roots, baseUrl),
    file,
    wrappers: [],
    newlines: newlines === 'paragraphs',
    isInPre: false,
    isHidden: false,
    skipped: new Set(),
    twins: [],
    depth: 0,
    convert,
  }
  return convert(roots, scope).blocks
}

function text(node: MarkupNode): string {
  if ('value' in node) return node.value
  if (!isElement(node) || leavesNoTrace(node)) return ''
  const edge = isBlockish(node) || node.tagName === 'br' ? ' ' : ''
  return `${edge}${childrenOf(node).map(text).join('')}${edge}`
}
