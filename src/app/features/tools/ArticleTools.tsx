import { Part } from '../../shell/Part.tsx'
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

/** The tools of an article, one after the other; one that fails leaves the others. They begin anew with each article, as its page does. */
export function ArticleTools({ article }: ToolsProps) {
  return (
    <div className={styles.tools}>
      <Part>
        <SaveTool article={article} />
      </Part>
      <Part>
        <ShareTool article={article} />
      </Part>
      <Part>
        <PrintTool article={article} />
      </Part>
      <Part>
        <ListenTool article={article} />
      </Part>
      <Part>
        <QuoteTool article={article} />
      </Part>
      <Part>
        <PictureButtons article={article} />
      </Part>
      <Part>
        <GoOn articleId={article.id} />
      </Part>
      <Part>
        <ChangedSince article={article} />
      </Part>
    </div>
  )
}
