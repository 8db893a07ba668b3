import type { Block } from '../../contract/blocks.ts'
import { Blocks } from './BlockView.tsx'
import styles from './Body.module.css'

/** An article's text. */
export function Body({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div data-article-body className={styles.body}>
      <Blocks blocks={blocks} />
    </div>
  )
}
