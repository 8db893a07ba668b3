import type { Block } from '../../../contract/blocks.ts'
import { changesWords } from '../../../strings/changes.ts'
import { Blocks } from '../../article/BlockView.tsx'
import { keyOf } from '../../article/InlineText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { type BlockChange, blockChanges } from './blockChanges.ts'
import styles from './Marked.module.css'
import { asInlines, MarkedInlines } from './MarkedInlines.tsx'
import { markedText } from './markedText.ts'

type ListBlock = Extract<Block, { type: 'list' }>

/** Blocks with what became of them: each that changed says so in words above it. */
export function MarkedBlocks({ changes }: { changes: readonly BlockChange[] }) {
  return changes.map((change, place) => <MarkedBlock key={keyOf(place)} change={change} />)
}

function MarkedBlock({ change }: { change: BlockChange }) {
  const { language } = useLanguage()
  const words = changesWords[language]
  if (change.change === 'same') return <Blocks blocks={[change.block]} />
  const labels = { added: words.addedBlock, removed: words.removedBlock, changed: words.changedBlock }
  const Frame = change.change === 'added' ? 'ins' : change.change === 'removed' ? 'del' : 'div'
  return (
    <Frame className={styles.block} data-change={change.change}>
      <span className={styles.label} lang={language}>
        {labels[change.change]}
      </span>
      {change.change === 'changed' ? <Changed change={change} /> : <Blocks blocks={[change.block]} />}
    </Frame>
  )
}

/** The words of a text are marked in it; of a list and a quote, the blocks in them; whatever else was changed is followed by its words. */
function Changed({ change: { before, block, words } }: { change: BlockChange & { change: 'changed' } }) {
  if (block.type === 'paragraph' && before.type === 'paragraph')
    return (
      <p>
        <MarkedInlines text={markedText(before.text, block.text)} />
      </p>
    )
  if (block.type === 'heading' && before.type === 'heading') {
    const Heading = `h${block.level}` as const
    return (
      <Heading>
        <MarkedInlines text={markedText(before.text, block.text)} />
      </Heading>
    )
  }
  if (block.type === 'list' && before.type === 'list') return <MarkedList before={before} block={block} />
  if (block.type === 'quote' && before.type === 'quote')
    return (
      <blockquote>
        <MarkedBlocks changes={blockChanges(before.body, block.body)} />
        {(before.cite || block.cite) && (
          <footer>
            <MarkedInlines text={markedText(before.cite ?? [], block.cite ?? [])} />
          </footer>
        )}
      </blockquote>
    )
  return (
    <>
      <Blocks blocks={[block]} />
      {words.some(({ change }) => change !== 'same') && (
        <p className={styles.words}>
          <MarkedInlines text={asInlines(words)} />
        </p>
      )}
    </>
  )
}

/** An item is found again as a block that holds what stands in it. */
function MarkedList({ before, block }: { before: ListBlock; block: ListBlock }) {
  const asBlocks = (list: ListBlock) => list.items.map((body): Block => ({ type: 'quote', body }))
  const items = blockChanges(asBlocks(before), asBlocks(block)).map((item, place) => (
    <li key={keyOf(place)}>
      <MarkedBlocks changes={insideOf(item)} />
    </li>
  ))
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
}

function insideOf(item: BlockChange): BlockChange[] {
  const bodyOf = (block: Block) => (block.type === 'quote' ? block.body : [])
  if (item.change === 'changed') return blockChanges(bodyOf(item.before), bodyOf(item.block))
  const { change } = item
  return bodyOf(item.block).map((block) => ({ change, block }))
}
