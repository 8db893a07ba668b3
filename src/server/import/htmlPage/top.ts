import { type Block, blockText } from '../../../contract/blocks.ts'
import { fold } from '../../text/fold.ts'
import { isDateline } from '../dateline.ts'
import { isButtons } from './buttons.ts'
import type { Cut } from './end.ts'
import { tidy } from './metaFacts.ts'
import type { IsLinks } from './otherArticles.ts'

/** What the page says of its article elsewhere. */
export type Said = {
  title: string
  lead: string | undefined
  /** Whether the text is the article's date. */
  isDate: (text: string) => boolean
  isLinks: IsLinks
}

/** Cuts title, dateline and lead, each once, buttons, and menus above them, as far as they follow each other from the first
 * block on. */
export function withoutTop(body: readonly Block[], said: Said): { top: Cut[]; rest: Block[] } {
  const facts = [
    isSame(said.title),
    isSame(said.lead ?? ''),
    (text: string) => isLoneDateline(text, body) && said.isDate(text),
  ]
  const isMenu = (block: Block) => block.type === 'list' && said.isLinks(block)
  const top: Cut[] = []
  for (const block of body) {
    const text = tidy(blockText([block]))
    const fact = text === '' ? -1 : facts.findIndex((is) => is(text))
    if (fact === -1 && !isButtons(text) && !isMenu(block)) break
    top.push({ block, isFact: fact !== -1 })
    facts.splice(fact, fact === -1 ? 0 : 1)
  }
  // A list of links under the last of them may be the text's.
  const cut = top.slice(0, top.findLastIndex(({ block }) => !isMenu(block)) + 1)
  return { top: cut, rest: body.slice(cut.length) }
}

function isSame(known: string): (text: string) => boolean {
  const folded = fold(known)
  return (text) => fold(text) === folded
}

/** Whether no other line is a dateline of the same form, with or without a time: several are the days of a schedule. */
function isLoneDateline(line: string, body: readonly Block[]): boolean {
  const hasTime = (text: string) => /\d\s*[:h]\s*\d{2}/i.test(text)
  const isLike = (text: string) => isDateline(text) && hasTime(text) === hasTime(line)
  return isLike(line) && body.filter((block) => isLike(tidy(blockText([block])))).length === 1
}
