import { Link } from 'react-router'
import { useListWords } from '../features/language/useListWords.ts'
import styles from './Pager.module.css'

/** From one page of a list to the next by real links; `first` is where the list begins, absent on that page. */
export function Pager({ first, next }: { first?: string | undefined; next?: string | undefined }) {
  const lists = useListWords()
  if (first === undefined && next === undefined) return null
  return (
    <nav aria-label={lists.pages} className={styles.pager}>
      {first !== undefined && <Link to={first}>{lists.firstPage}</Link>}
      {next !== undefined && (
        <Link to={next} rel="next">
          {lists.nextPage}
        </Link>
      )}
    </nav>
  )
}
