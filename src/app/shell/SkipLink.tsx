import { useStrings } from '../features/language/LanguageContext.tsx'
import styles from './SkipLink.module.css'

/** The first thing that Tab meets: past the frame, to the page itself. */
export function SkipLink() {
  const { pages } = useStrings()
  return (
    <a className={styles.skip} href="#main">
      {pages.skipToContent}
    </a>
  )
}
