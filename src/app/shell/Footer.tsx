import { useState } from 'react'
import { Link } from 'react-router'
import { languages } from '../../strings/language.ts'
import { ImprintText } from '../features/imprint/ImprintText.tsx'
import { useLanguage } from '../features/language/LanguageContext.tsx'
import { useSite } from '../features/site/useSite.ts'
import { paths } from '../paths.ts'
import styles from './Footer.module.css'

/** Where to go from the end of a page, and the language of the frame. */
export function Footer() {
  const site = useSite()
  const { language, strings, choose } = useLanguage()
  const { pages } = strings
  const [hasFailed, setFailed] = useState(false)
  const publisher = site.imprint?.[0]
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <p className={styles.name} lang={site.language}>
          {site.name}
        </p>
        <nav aria-label={pages.footerNavigation} className={styles.links}>
          <Link to={paths.front()}>{pages.home}</Link>
          <Link to={paths.archive()}>{pages.archive}</Link>
          <Link to={paths.search()}>{pages.search}</Link>
          <Link to={paths.privacy()}>{pages.privacy}</Link>
          <Link to={paths.saved()}>{pages.saved}</Link>
          {site.imprint && <Link to={paths.imprint()}>{pages.imprint}</Link>}
        </nav>
        <fieldset className={styles.languages} data-needs-script>
          <legend className="visually-hidden">{pages.languageChoice}</legend>
          {languages.map((choice) => (
            <button
              key={choice}
              type="button"
              lang={choice}
              aria-pressed={choice === language}
              onClick={() => {
                setFailed(false)
                choose(choice).catch(() => setFailed(true))
              }}
            >
              {pages.languageNames[choice]}
            </button>
          ))}
        </fieldset>
        {hasFailed && <p role="alert">{strings.problems['no-answer']}</p>}
        {publisher && (
          <div className={styles.publisher}>
            <ImprintText paragraph={publisher} />
          </div>
        )}
      </div>
    </footer>
  )
}
