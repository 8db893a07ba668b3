import { diffArrays } from 'diff'
import { type Block, blockText } from '../../../contract/blocks.ts'
import { piecesOf, type TextChange, textChanges } from './textChanges.ts'

/** What became of a block. Of a changed one `words` are those of its whole text; where only a link, a mark or a picture is another one, all
 * of them are the same. */
export type BlockChange =
  | { change: 'same' | 'added' | 'removed'; block: Block }
  | { change: 'changed'; before: Block; block: Block; words: TextChange[] }

/** Beyond these many differences a comparison would take too long: the blocks then count as removed and added. Looking for blocks that are
 * alike is dearer. */
const MOST_DIFFERENCES = 1_000
const MOST_UNLIKE = 200

/** How much of their words two blocks share that are one block, changed. Any two texts of a language share some. */
const ALIKE = 0.5

/** Which blocks were added, removed and changed, in the order of the later text; what was removed stands where it stood. */
export function blockChanges(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const parts = diffArrays([...before], [...after], {
    maxEditLength: MOST_DIFFERENCES,
    comparator: (one, other) => shownOf(one) === shownOf(other),
  })
  if (!parts) return changesOf(before, after)
  const changes: BlockChange[] = []
  let removed: Block[] = []
  let added: Block[] = []
  for (const part of parts) {
    if (part.removed) removed = part.value
    else if (part.added) added = part.value
    else {
      changes.push(...changesOf(removed, added))
      changes.push(...part.value.map((block): BlockChange => ({ change: 'same', block })))
      removed = []
      added = []
    }
  }
  return [...changes, ...changesOf(removed, added)]
}

/** Between two blocks that are the same: those that are alike are one, changed. */
function changesOf(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_UNLIKE, comparator: areAlike })
  if (!parts) return [...before.map(asRemoved), ...after.map(asAdded)]
  let place = 0
  return parts.flatMap(({ added, removed, value }) => {
    if (added) return value.map(asAdded)
    const old = before.slice(place, place + value.length)
    place += value.length
    return removed ? old.map(asRemoved) : old.map((block, index) => asChanged(block, value[index] ?? block))
  })
}

function asRemoved(block: Block): BlockChange {
  return { change: 'removed', block }
}

function asAdded(block: Block): BlockChange {
  return { change: 'added', block }
}

function asChanged(before: Block, block: Block): BlockChange {
  return { change: 'changed', before, block, words: textChanges(blockText([before]), blockText([block])) }
}

/** What of a block a reader sees: a picture that was only made anew, in other sizes, is the same. */
const shownOf = remembered((block) =>
  JSON.stringify(block, (name, value) =>
    ['variants', 'placeholder', 'width', 'height'].includes(name) ? undefined : value,
  ),
)

const wordsIn = remembered((block) => piecesOf(blockText([block])).map((word) => word.trim()))

function areAlike(one: Block, other: Block): boolean {
  if (one.type !== other.type) return false
  const address = addressOf(one)
  if (address !== undefined && address === addressOf(other)) return true
  const [words, others] = [wordsIn(one), wordsIn(other)]
  if (words.length + others.length === 0) return address === undefined
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of others) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared += 1
  }
  return (2 * shared) / (words.length + others.length) >= ALIKE
}

/** Where what it shows is from. */
function addressOf(block: Block): string | undefined {
  if (block.type === 'picture' || block.type === 'media') return block.src
  return block.type === 'embed' ? block.url : undefined
}

/** Each block is compared with many. */
function remembered<Value>(make: (block: Block) => Value): (block: Block) => Value {
  const known = new WeakMap<Block, Value>()
  return (block) => {
    const value = known.get(block) ?? make(block)
    known.set(block, value)
    return value
  }
}
