import type { Block } from '../../../contract/blocks.ts'
import { withoutButtons } from './buttons.ts'
import { type Cut, type Ended, withoutEnd } from './end.ts'
import { withoutOthers } from './otherArticles.ts'
import { type Said, withoutTop } from './top.ts'

/** The text without what a page sets round it: its title, dateline and lead once more, buttons, the lines of an old portal's
 * end, lists of other articles. What the end says of the article comes along; `top` and `end` are what was cut, in order. */
export function withoutFurniture(whole: readonly Block[], said: Said): Ended & { top: Cut[] } {
  const { top, rest } = withoutTop(whole, said)
  const text = withoutButtons(withoutOthers(withoutButtons(rest), said.isLinks))
  const ended = withoutEnd(text, said.isLinks)
  const body = withoutButtons(ended.body)
  const end = [
    ...ended.body.slice(body.length).map(furniture),
    ...ended.end,
    ...rest.slice(text.length).map(furniture),
  ]
  return { ...ended, body, top, end }
}

function furniture(block: Block): Cut {
  return { block, isFact: false }
}
