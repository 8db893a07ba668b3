import { Link } from 'react-router'
import type { TeaserList } from '../../contract/list.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useListWords } from '../features/language/useListWords.ts'
import { stayHere } from '../features/navigation/Arrival.tsx'
import { loosened, withoutDays } from '../features/search/loosen.ts'
import { paths, type SearchParameters } from '../paths.ts'
import styles from './SearchSummary.module.css'

type SearchSummaryProps = { search: SearchParameters; list: TeaserList }

/** How many were found and how, and in which days; with none, what to loosen. Told politely when it changes. */
export function SearchSummary({ search, list }: SearchSummaryProps) {
  const { common } = useStrings()
  const lists = useListWords()
  const count = common.number(list.total)
  return (
    <>
      <div role="status">
        {list.total === 0 ? (
          <p>{lists.foundNothing}</p>
        ) : (
          <p>
            {list.totalIsLowerBound ? lists.foundAtLeast(count) : lists.found(count)}
            {search.q && list.matched === 'folded' && hasAccents(search.q) && `. ${lists.foundFolded}`}
          </p>
        )}
      </div>
      {(search.from ?? search.to) !== undefined && (
        <p className={styles.days}>
          {lists.onlyDays(search.from, search.to)}{' '}
          <Link to={paths.search(withoutDays(search))} state={stayHere} className={styles.clear}>
            {lists.clearDays}
          </Link>
        </p>
      )}
      {list.total === 0 && <Loosenings search={search} didYouMean={list.didYouMean} />}
    </>
  )
}

/** Searches that may find more. */
function Loosenings({ search, didYouMean }: { search: SearchParameters; didYouMean: string | undefined }) {
  const lists = useListWords()
  const looser = loosened(search)
  return (
    <div className={styles.loosen}>
      {didYouMean !== undefined && (
        <p>
          {lists.didYouMean}{' '}
          <Link to={paths.search({ ...search, q: didYouMean, cursor: undefined })} state={stayHere}>
            {didYouMean}
          </Link>
        </p>
      )}
      {looser.length > 0 && (
        <>
          <p>{lists.loosen}</p>
          <ul>
            {looser.map(([kind, wider]) => (
              <li key={kind}>
                <Link to={paths.search(wider)} state={stayHere}>
                  {lists.loosened[kind]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{lists.otherWords}</p>
    </div>
  )
}

/** Whether the words carry accents, or đ: only then can a result miss them. */
function hasAccents(words: string): boolean {
  return /[\u0300-\u036f\u0111\u0110]/.test(words.normalize('NFD'))
}
