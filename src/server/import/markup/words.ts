import { diffArrays } from 'diff'
import { type Block, blockText } from '../../../contract/blocks.ts'
import type { WordShare } from '../reading.ts'
import { isBlockish, leavesNoTrace } from './elements.ts'
import { playsItself } from './media.ts'
import { playerFor } from './players.ts'
import { citeOf } from './quotes.ts'
import { childrenOf, type Element, isElement, type MarkupNode } from './tree.ts'

/** Beyond this many differences the exact comparison would take too long. */
const maxDifferences = 1000

/** Content only for those whose browser cannot play what the element holds. */
const withFallback = new Set(['video', 'audio', 'iframe', 'canvas'])

/** How much of the source's text is in the article. Reads the tree by itself, so that it sees what the conversion lost. */
export function wordShare(roots: readonly MarkupNode[], body: readonly Block[]): WordShare {
  return compare(wordsOf(sourceText(roots)), wordsOf(articleText(body)))
}

export function countWords(blocks: readonly Block[]): number {
  return wordsOf(articleText(blocks)).length
}

/** How many of the source's words stand among the others in the same order. */
export function compare(source: string[], article: string[]): WordShare {
  const changes = diffArrays(source, article, { maxEditLength: maxDifferences })
  const kept = changes
    ? changes.reduce((sum, { added, removed, count }) => (added || removed ? sum : sum + count), 0)
    : keptNearby(source, article)
  return { kept, total: source.length }
}

/** A lower bound for texts that differ much: each word is looked for a little way on, where its neighbour follows it. */
function keptNearby(source: readonly string[], article: readonly string[]): number {
  const reach = 200
  let kept = 0
  let from = 0
  for (const [at, word] of source.entries()) {
    for (let to = from; to < Math.min(from + reach, article.length); to += 1) {
      const isSame = article[to] === word && (to === from || article[to + 1] === source[at + 1])
      if (!isSame) continue
      kept += 1
      from = to + 1
      break
    }
  }
  return kept
}

/** Quotation marks are added round a `q`; an address of a player becomes the player. Neither counts. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[“”]/g, '')
    .split(/[\s\u200b]+/)
    .filter((word) => word !== '' && !(/^https?:/.test(word) && playerFor(word)))
}

function sourceText(nodes: readonly MarkupNode[]): string {
  const pieces: string[] = []
  const read = (node: MarkupNode): void => {
    if ('value' in node) pieces.push(node.value)
    if (!isElement(node) || leavesNoTrace(node) || withFallback.has(node.tagName)) return
    if (node.tagName === 'object' && playsItself(node)) return
    const isEdge = isBlockish(node) || node.tagName === 'br' || node.tagName === 'img' || isQuotesCite(node)
    const edge = isEdge ? ' ' : ''
    pieces.push(edge)
    for (const child of childrenOf(node)) read(child)
    pieces.push(edge)
  }
  for (const node of nodes) read(node)
  return pieces.join('')
}

/** Whether it says whose the quote is, which then stands apart from it. */
function isQuotesCite(node: Element): boolean {
  const around = node.parentNode
  if (node.tagName !== 'cite' || !around || !('tagName' in around)) return false
  return around.tagName === 'blockquote' && citeOf(around)?.cite === node
}

/** The words of the blocks, credits among them. */
function articleText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'picture') return `${blockText([block])} ${block.credit ?? ''}`
      if (block.type === 'list') return block.items.map(articleText).join('\n')
      if (block.type !== 'quote') return blockText([block])
      return `${articleText(block.body)} ${blockText([{ ...block, body: [] }])}`
    })
    .join('\n')
}
