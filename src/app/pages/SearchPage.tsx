import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { ErrorBoundary } from 'react-error-boundary'
import { Navigate, useLocation, useNavigate, useSearchParams } from 'react-router'
import { useListWords } from '../features/language/useListWords.ts'
import { stayHere } from '../features/navigation/Arrival.tsx'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import { useToday } from '../features/site/useSite.ts'
import { paths, type SearchParameters } from '../paths.ts'
import { readSearch, wrongDays } from './lists.ts'
import { SearchFailed } from './SearchFailed.tsx'
import { SearchForm } from './SearchForm.tsx'
import styles from './SearchPage.module.css'
import { SearchResults } from './SearchResults.tsx'
import { searchRedirectOf, withNamedDays } from './searchRedirect.ts'

/** Articles by words, days, section and topic, all of them in the address. Days that are named in the words become its days. */
export function SearchPage() {
  const redirect = searchRedirectOf(useLocation(), useToday())
  return redirect === null ? <Search /> : <Navigate replace to={redirect} state={stayHere} />
}

function Search() {
  const [parameters] = useSearchParams()
  const search = readSearch(parameters)
  const lists = useListWords()
  const navigate = useNavigate()
  const today = useToday()
  usePageTitle(lists.searchTitleFor(search))

  const change = (part: SearchParameters) => {
    navigate(paths.search(withNamedDays({ ...search, cursor: undefined, ...part }, today)), {
      state: stayHere,
    })
  }
  return (
    <div className={styles.page}>
      <h1>{lists.searchTitle}</h1>
      <SearchForm search={search} typed={wrongDays(parameters)} onChange={change} />
      <QueryErrorResetBoundary>
        {({ reset }) => (
          <ErrorBoundary key={paths.search(search)} FallbackComponent={SearchFailed} onReset={reset}>
            <SearchResults search={search} />
          </ErrorBoundary>
        )}
      </QueryErrorResetBoundary>
    </div>
  )
}
