import { privacyIn } from '../../strings/privacy.ts'
import { useLanguage } from '../features/language/LanguageContext.tsx'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import styles from './Notice.module.css'

/** What is kept of a reader, and what is not. */
export function PrivacyPage() {
  const { language, strings } = useLanguage()
  const { pages } = strings
  usePageTitle(pages.privacyTitle)
  return (
    <div className={styles.notice}>
      <h1>{pages.privacyTitle}</h1>
      {privacyIn[language].map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
