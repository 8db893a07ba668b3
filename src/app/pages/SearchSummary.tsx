import { Link } from 'react-router'
import type { TeaserList } from '../../contract/list.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useListWords } from '../features/language/useListWords.ts'
import { stayHere } from '../features/navigation/Arrival.tsx'
import { loosened, withoutDays } from '../features/search/loosen.ts'
import { namesNoDay } from '../features/search/namesNoDay.ts'
import { useToday } from '../features/site/useSite.ts'
import { paths, type SearchParameters } from '../paths.ts'
import styles from './SearchSummary.module.css'

type SearchSummaryProps = { search: SearchParameters; list: TeaserList }

/** How many were found and how, and in which days; with none, what to loosen. Told politely when it changes. */
export function SearchSummary({ search, list }: SearchSummaryProps) {
  const { common, days } = useStrings()
  const today = useToday()
  const lists = useListWords()
  const count = common.number(list.total)
  const isNothing = list.total === 0
  const noDay = isNothing && search.q && namesNoDay(search.q, today)
  return (
    <>
      <div role="status">
        {noDay ? (
          <p>{days.field.errors['no-such-day'](search.q ?? '')}</p>
        ) : isNothing ? (
          <p>
            <strong>{lists.foundNothing}</strong>
          </p>
        ) : (
          <p>
            {list.totalIsLowerBound ? lists.foundAtLeast(count) : lists.found(count)}
            {search.q && list.matched === 'folded' && hasAccents(search.q) && `. ${lists.foundFolded}`}
          </p>
        )}
      </div>
      {(search.from ?? search.to) !== undefined && (
        <p className={styles.days}>
          {lists.onlyDays(search)} {/* Where nothing was found it stands below, among what else may help. */}
          {!isNothing && (
            <Link to={paths.search(withoutDays(search))} state={stayHere} className={styles.clear}>
              {lists.loosened.days}
            </Link>
          )}
        </p>
      )}
      {isNothing && (
        <Loosenings
          search={search}
          didYouMean={noDay ? undefined : list.didYouMean}
          hasWords={search.q !== undefined && !noDay}
        />
      )}
    </>
  )
}

type LooseningsProps = { search: SearchParameters; didYouMean: string | undefined; hasWords: boolean }

/** Searches that may find more. */
function Loosenings({ search, didYouMean, hasWords }: LooseningsProps) {
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
      {hasWords && <p>{lists.otherWords}</p>}
    </div>
  )
}

/** Whether the words carry accents, or đ: only then can a result miss them. */
function hasAccents(words: string): boolean {
  return /[\u0300-\u036f\u0111\u0110]/.test(words.normalize('NFD'))
}
