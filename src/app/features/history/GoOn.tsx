import { toolsWords } from '../../../strings/tools.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { focusHeading } from '../navigation/place.ts'
import { BeforeText } from './BeforeText.tsx'
import styles from './GoOn.module.css'
import { goOnFrom } from './placeInText.ts'
import { usePlace } from './usePlace.ts'

/** Offers to go on where the reader stopped in an article; nothing scrolls by itself. It lies over the page's end, so that no text moves
 * when it comes. */
export function GoOn({ articleId }: { articleId: string }) {
  const { language } = useLanguage()
  const words = toolsWords[language]
  const [block, forget] = usePlace(articleId)
  if (!block) return null

  const goOn = () => {
    goOnFrom(block)
    forget()
  }
  const hide = () => {
    forget()
    // The button is gone: reading goes on at the heading.
    focusHeading()
  }
  return (
    <BeforeText>
      <div className={styles.offer} lang={language}>
        <button type="button" className={styles.go} onClick={goOn}>
          {words.goOn}
        </button>
        <button type="button" className={styles.hide} onClick={hide} aria-label={words.goOnHide}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
    </BeforeText>
  )
}
