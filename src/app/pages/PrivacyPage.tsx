import { privacyIn } from '../../strings/privacy.ts'
import { useLanguage } from '../features/language/LanguageContext.tsx'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import { KeptSlot } from '../features/offline/KeptSlot.tsx'
import { Part } from '../shell/Part.tsx'
import styles from './Notice.module.css'

const shelf = async () => (await import('../features/offline/Shelf.tsx')).Shelf

/** What is kept of a reader, and what is not. */
export function PrivacyPage() {
  const { language, strings } = useLanguage()
  const { pages } = strings
  usePageTitle(pages.privacyTitle)
  return (
    <div className={styles.notice}>
      <h1>{pages.privacyTitle}</h1>
      {privacyIn[language].map(({ heading, paragraphs, items }) => (
        <section key={paragraphs[0]}>
          {heading && <h2>{heading}</h2>}
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {items && (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <Part>
        <KeptSlot load={shelf} props={{}} />
      </Part>
    </div>
  )
}
