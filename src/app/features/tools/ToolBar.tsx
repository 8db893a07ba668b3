import { type ComponentType, useEffect, useState } from 'react'
import type { ArticlePage } from '../../../contract/article.ts'
import styles from './ToolBar.module.css'

export type ToolsProps = { article: ArticlePage }

/** What can be done with an article besides reading it. Its code comes after the page, into room that is kept for it. */
export function ToolBar({ article }: ToolsProps) {
  const [Tools, setTools] = useState<ComponentType<ToolsProps>>()

  useEffect(() => {
    import('./ArticleTools.tsx').then(
      (module) => setTools(() => module.ArticleTools),
      // Nothing that is read depends on it.
      () => {},
    )
  }, [])
  return (
    <div className={styles.bar} data-needs-script>
      {Tools && <Tools article={article} />}
    </div>
  )
}
