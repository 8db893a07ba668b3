import { type Block, blockText } from '../../../contract/blocks.ts'
import type { Candidate } from '../../store/store.ts'
import { fold } from '../../text/fold.ts'
import type { WordShare } from '../reading.ts'
import { baseOf, isSameFile } from './addresses.ts'
import type { Entry, Rich } from './entry.ts'
import { picturesIn } from './pictures.ts'
import { beginsAlike, isPartOf, isWhole } from './summary.ts'
import { bodyOf, plain } from './words.ts'

/** `before` are paragraphs that go before all else of the body. */
export type EntryText = {
  lead?: string
  before: Block[]
  body: Block[]
  words: WordShare
  detail: NonNullable<Candidate['detail']>
}

const LONGEST_LEAD = 600

/** The text of an entry: its content, or the summary where that has no words. Else the summary is the lead, or stands before
 * it where it is too long for one; nothing where it says what the title or the content says. Throws HostileMarkup. */
export function textOf({ content, summary }: Entry, title: string, base: string | undefined): EntryText {
  const blocksOf = (rich: Rich | undefined) => (rich ? bodyOf(rich, baseOf([base, rich.base])) : nothing)
  const inside = blocksOf(content)
  if (summary === undefined) {
    return { before: [], ...inside, detail: inside.body.length > 0 ? 'feed' : 'summary' }
  }
  const beside = blocksOf(summary)
  if (blockText(inside.body).trim() === '') {
    const isAllThere =
      blockText(beside.body).trim() === '' ? inside.body.length > 0 : isWhole(summary, beside.body)
    return {
      before: [],
      body: [...withoutTwins(inside.body, beside.body), ...beside.body],
      words: sumOf(inside.words, beside.words),
      detail: isAllThere ? 'feed' : 'summary',
    }
  }
  const said = plain(summary)
  const count = said === '' ? 0 : said.split(' ').length
  const text: EntryText = {
    ...inside,
    before: [],
    words: sumOf(inside.words, { kept: count, total: count }),
    detail: 'feed',
  }
  const isLead = said.length <= LONGEST_LEAD
  const mayBeTold = !isLead || beginsAlike(said, inside.body)
  const isTold = mayBeTold && isPartOf(said, inside.body)
  if (said === '' || fold(said) === fold(title) || isTold) return text
  if (isLead) return { ...text, lead: said }
  return {
    ...text,
    before: withoutTwins(beside.body, inside.body),
    words: sumOf(inside.words, beside.words),
  }
}

const nothing = { body: [], words: { kept: 0, total: 0 } }

function sumOf(one: WordShare, other: WordShare): WordShare {
  return { kept: one.kept + other.kept, total: one.total + other.total }
}

/** The blocks without the pictures that the others have too. */
function withoutTwins(blocks: readonly Block[], others: readonly Block[]): Block[] {
  const theirs = picturesIn(others)
  return blocks.filter(
    (block) => block.type !== 'picture' || !theirs.some(({ src }) => isSameFile(src, block.src)),
  )
}
