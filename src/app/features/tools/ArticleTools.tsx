import { GoOn } from '../history/GoOn.tsx'
import { PictureButtons } from '../lightbox/PictureButtons.tsx'
import { ListenTool } from '../listen/ListenTool.tsx'
import { PrintTool } from '../print/PrintTool.tsx'
import { QuoteTool } from '../quote/QuoteTool.tsx'
import { SaveTool } from '../saved/SaveTool.tsx'
import { ShareTool } from '../share/ShareTool.tsx'
import { ChangedSince } from '../versions/ChangedSince.tsx'
import styles from './ArticleTools.module.css'
import type { ToolsProps } from './ToolBar.tsx'

// With the code that comes after the page: reading without a network is nothing that a page waits for.
if (import.meta.env.PROD && !import.meta.env.SSR)
  void import('../offline/start.ts').then(
    ({ startOffline }) => startOffline(),
    () => {},
  )

/** The tools of an article, one after the other. */
export function ArticleTools({ article }: ToolsProps) {
  return (
    <div className={styles.tools}>
      <SaveTool article={article} />
      <ShareTool key={article.id} article={article} />
      <PrintTool article={article} />
      <ListenTool article={article} />
      <QuoteTool article={article} />
      <PictureButtons article={article} />
      <GoOn key={`go on ${article.id}`} articleId={article.id} />
      <ChangedSince key={`changed ${article.id}`} article={article} />
    </div>
  )
}
