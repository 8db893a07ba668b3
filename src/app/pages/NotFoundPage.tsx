import { Link } from 'react-router'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import { paths } from '../paths.ts'
import styles from './Notice.module.css'

/** For an address that leads nowhere, or no longer: `removed` articles were here once. */
export function NotFoundPage({ removed = false }: { removed?: boolean }) {
  const { pages } = useStrings()
  const title = removed ? pages.removedTitle : pages.notFoundTitle
  usePageTitle(title)
  return (
    <div className={styles.notice}>
      <h1>{title}</h1>
      <p>{removed ? pages.removedText : pages.notFoundText}</p>
      <p>{pages.goOn}</p>
      <ul>
        <li>
          <Link to={paths.front()}>{pages.goHome}</Link>
        </li>
        <li>
          <Link to={paths.search()}>{pages.goSearch}</Link>
        </li>
        <li>
          <Link to={paths.archive()}>{pages.goArchive}</Link>
        </li>
      </ul>
    </div>
  )
}
