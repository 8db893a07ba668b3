import { Link } from 'react-router'
import { useStrings } from '../features/language/LanguageContext.tsx'
import styles from './Pager.module.css'

/** From one page of a list to the next by real links; `first` is where the list begins, absent on that page. */
export function Pager({ first, next }: { first?: string | undefined; next?: string | undefined }) {
  const { pages } = useStrings()
  if (first === undefined && next === undefined) return null
  return (
    <nav aria-label={pages.pages} className={styles.pager}>
      {first !== undefined && <Link to={first}>{pages.firstPage}</Link>}
      {next !== undefined && (
        <Link to={next} rel="next">
          {pages.nextPage}
        </Link>
      )}
    </nav>
  )
}
