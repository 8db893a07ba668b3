import { toolsWords } from '../../../strings/tools.ts'
import { GoOn } from '../history/GoOn.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { PictureButtons } from '../lightbox/PictureButtons.tsx'
import { ListenTool } from '../listen/ListenTool.tsx'
import { SaveTool } from '../saved/SaveTool.tsx'
import { ChangedSince } from '../versions/ChangedSince.tsx'
import styles from './ArticleTools.module.css'
import type { ToolsProps } from './ToolBar.tsx'

// With the code that comes after the page: reading without a network is nothing that a page waits for.
if (import.meta.env.PROD && !import.meta.env.SSR)
  void import('../offline/start.ts').then(({ startOffline }) => startOffline())

/** The tools of an article, one after the other. */
export function ArticleTools({ article }: ToolsProps) {
  const { language } = useLanguage()
  const words = toolsWords[language]
  return (
    <div className={styles.tools}>
      <SaveTool article={article} className={styles.tool} />
      <ListenTool article={article} />
      <button type="button" className={styles.tool} onClick={() => print()}>
        {words.print}
      </button>
      <PictureButtons article={article} />
      <GoOn key={`go on ${article.id}`} articleId={article.id} />
      <ChangedSince key={`changed ${article.id}`} article={article} />
    </div>
  )
}
