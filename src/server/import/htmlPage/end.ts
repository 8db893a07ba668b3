import { type Block, blockText } from '../../../contract/blocks.ts'
import { type Inline, plainText } from '../../../contract/inline.ts'
import { splitPage } from '../pageEnd.ts'
import { isButtons } from './buttons.ts'
import { tidy } from './metaFacts.ts'
import type { IsLinks } from './otherArticles.ts'

/** A block that was cut and is known: what it says is a fact of the article, or it is the page's furniture. */
export type Cut = { block: Block; isFact: boolean }

export type Ended = {
  body: Block[]
  source?: string | undefined
  views?: number | undefined
  /** The end's lines; whatever else was cut after them is lost, and not among them. */
  end: Cut[]
}

/** Cuts the body where an old portal's end begins, be it inside a paragraph. */
export function withoutEnd(body: readonly Block[], isLinks: IsLinks): Ended {
  const lines = body
    .flatMap((block, at) => linesOf(block).map((text, part) => ({ text: tidy(text), at, part })))
    .filter(({ text }) => text !== '')
  // Buttons may stand between the end's lines.
  const words = lines.filter(({ text }) => !isButtons(text))
  const { content, ...said } = splitPage(words.map(({ text }, index) => ({ text, line: index + 1 })))
  const cut = words[content.length]
  if (!cut) return withoutSource([...body])
  const last = body[cut.at]
  const kept = last?.type === 'paragraph' && cut.part > 0 ? firstLines(last.text, cut.part) : []
  const rest: Block[] = kept.length > 0 ? [{ type: 'paragraph', text: kept }] : []
  const after = lines.slice(lines.indexOf(cut))
  const end = endOf(
    after.map(({ text }) => text),
    said,
  )
  const stop = after[end.length]?.at ?? body.length
  const below = after[end.length]?.part === 0 ? body.slice(stop) : body.slice(stop + 1)
  return { body: [...body.slice(0, cut.at), ...rest], ...said, end: [...end, ...furnitureIn(below, isLinks)] }
}

/** The lists of links below a page's end, each with its heading, and buttons; a text there is lost. */
function furnitureIn(below: readonly Block[], isLinks: IsLinks): Cut[] {
  return below.flatMap((block, at) => {
    const text = tidy(blockText([block]))
    const next = below[at + 1]
    const isHeading = next && isLinks(next) && text.length <= 40 && !/[.!?…]$/.test(text)
    return isLinks(block) || isHeading || isButtons(text) ? [{ block, isFact: false }] : []
  })
}

type EndSaid = { source?: string; views?: number }

/** The lines from the end's first that belong to it. */
function endOf(lines: readonly string[], said: EndSaid): Cut[] {
  const cuts = lines.map((text): Cut | undefined => {
    const block: Block = { type: 'paragraph', text: [text] }
    if (isButtons(text)) return { block, isFact: false }
    const { content, ...one } = splitPage([{ text, line: 1 }])
    const isOther = (one.source ?? said.source) !== said.source || (one.views ?? said.views) !== said.views
    return content.length > 0 || isOther ? undefined : { block, isFact: Object.keys(one).length > 0 }
  })
  const stop = cuts.indexOf(undefined)
  return cuts.slice(0, stop === -1 ? cuts.length : stop).flatMap((cut) => cut ?? [])
}

function linesOf(block: Block): string[] {
  if (block.type !== 'paragraph') return [blockText([block])]
  return partsOf(block.text).map(plainText)
}

/** The inlines between line breaks. */
function partsOf(text: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [[]]
  for (const inline of text) {
    if (typeof inline === 'object' && 'lineBreak' in inline) parts.push([])
    else parts.at(-1)?.push(inline)
  }
  return parts
}

function firstLines(text: readonly Inline[], count: number): Inline[] {
  return partsOf(text)
    .slice(0, count)
    .flatMap((part, index) => (index > 0 ? [{ lineBreak: true as const }, ...part] : part))
}

const according = /^\(?(?:[Tt]heo|THEO|[Nn]guồn|NGUỒN)\s*:?\s+(\p{Lu}[^.,;()]*)\)?\.?$/u

/** A last paragraph of few words, "Theo Báo Sông Mây" or "(Nguồn: …)", names the source. */
function withoutSource(body: Block[]): Ended {
  const last = body.at(-1)
  const text = last?.type === 'paragraph' ? tidy(plainText(last.text)) : ''
  const source = text.length <= 80 ? according.exec(text)?.[1]?.trim() : undefined
  if (!last || source === undefined) return { body, end: [] }
  return { body: body.slice(0, -1), source, end: [{ block: last, isFact: true }] }
}
