import type { Block } from '../../contract/blocks.ts'
import { BlockView } from './BlockView.tsx'
import styles from './Body.module.css'
import { keyOf } from './InlineText.tsx'

/** An article's text. */
export function Body({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div data-article-body className={styles.body}>
      <Blocks blocks={blocks} />
    </div>
  )
}

/** Blocks one after the other, in a body, a quote or a list item. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, place) => <BlockView key={keyOf(place)} block={block} />)
}
