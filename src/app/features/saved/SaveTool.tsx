import { Link } from 'react-router'
import type { ArticlePage } from '../../../contract/article.ts'
import { toolsWords } from '../../../strings/tools.ts'
import { paths } from '../../paths.ts'
import controls from '../../styles/controls.module.css'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useClock } from '../site/ClockContext.ts'
import { useSite } from '../site/useSite.ts'
import { keptArticle } from './keptArticle.ts'
import styles from './SaveTool.module.css'
import { savedArticles } from './savedArticles.ts'
import { useDeviceList } from './useDeviceList.ts'

/** Saves the article on this device, or no more; and the way to all that are saved. */
export function SaveTool({ article }: { article: ArticlePage }) {
  const words = toolsWords[useLanguage().language]
  const { timeZone } = useSite()
  const clock = useClock()
  const isSaved = useDeviceList(savedArticles).some(({ id }) => id === article.id)

  const toggle = () => {
    if (isSaved) savedArticles.remove(article.id)
    else savedArticles.put(keptArticle(article, timeZone, clock()))
  }
  return (
    <>
      <button
        type="button"
        className={`${controls.plain} ${styles.save}`}
        data-saved={isSaved || undefined}
        data-key="s"
        onClick={toggle}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.icon}>
          <path d="M6 3h12v18l-6-5-6 5z" />
        </svg>
        {/* What it says changes: it is no button that is pressed down, which would have to keep its name. */}
        <span>
          {isSaved ? words.saved : words.save}
          {isSaved && <span className="visually-hidden">{words.unsave}</span>}
        </span>
      </button>
      <Link to={paths.saved()} className={styles.link}>
        {words.savedList}
      </Link>
      <p role="status" className={styles.note}>
        {isSaved && savedArticles.isRefused() && words.saveNotKept}
      </p>
    </>
  )
}
