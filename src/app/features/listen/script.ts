import type { Article } from '../../../contract/article.ts'
import type { Block, TableBlock } from '../../../contract/blocks.ts'
import type { Inline } from '../../../contract/inline.ts'
import type { ListenWords } from '../../../strings/listen.ts'
import { type Run, type Sentence, sentencesOf } from './sentences.ts'

/** The words of announcements, and their language. */
export type Said = ListenWords['said'] & { language: string }

/** An article as it is read out: its sentences in the order of the page. What cannot be read out is announced in `said`'s words. */
export function scriptOf(article: Article, language: string, said: Said): Sentence[] {
  const text = (inlines: readonly Inline[] = []) => sentencesOf(runsOf(inlines, language))
  const announcement = (words: string): Sentence => ({
    runs: [{ text: words, lang: said.language }],
    isInText: false,
  })
  const figure = (announced: string, caption: readonly Inline[] | undefined): Sentence[] =>
    caption && caption.length > 0 ? [announcement(announced), ...text(caption)] : []

  const block = (each: Block): Sentence[] => {
    switch (each.type) {
      case 'paragraph':
      case 'heading':
        return text(each.text)
      case 'list':
        return each.items.flat().flatMap(block)
      case 'quote':
        return [...each.body.flatMap(block), ...text(each.cite)]
      case 'picture':
        return figure(said.picture, each.caption)
      case 'media':
        return figure(said[each.kind], each.caption)
      case 'embed':
        return [announcement(said.embed), ...sentencesOf([{ text: each.title, lang: language }])]
      case 'table':
        return [announcement(said.table(each.rows.length, columnsOf(each))), ...text(each.caption)]
      case 'preformatted':
        return [announcement(said.preformatted)]
      case 'rule':
        return []
    }
  }

  return [
    ...text([article.title]),
    ...text(article.lead),
    ...figure(said.picture, article.picture?.caption),
    ...article.body.flatMap(block),
  ]
}

function columnsOf({ head, rows }: TableBlock): number {
  const width = (row: TableBlock['rows'][number]) => row.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0)
  return Math.max(0, ...[...head, ...rows].map(width))
}

/** The text of inlines in runs of one language each. */
function runsOf(inlines: readonly Inline[], lang: string): Run[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string') return [{ text: inline, lang }]
    if ('lineBreak' in inline) return [{ text: ' ', lang }]
    return runsOf(inline.text, 'lang' in inline ? inline.lang : lang)
  })
}
