import { useSuspenseQuery } from '@tanstack/react-query'
import { Navigate, useLocation, useNavigate, useSearchParams } from 'react-router'
import { useApi } from '../api/ApiContext.ts'
import { queries } from '../api/queries.ts'
import { useListWords } from '../features/language/useListWords.ts'
import { stayHere } from '../features/navigation/Arrival.tsx'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import { useToday } from '../features/site/useSite.ts'
import { paths, type SearchParameters } from '../paths.ts'
import { Pager } from '../teasers/Pager.tsx'
import { TeaserCard } from '../teasers/TeaserCard.tsx'
import { readSearch, searchList, wrongDays } from './lists.ts'
import { SearchForm } from './SearchForm.tsx'
import styles from './SearchPage.module.css'
import { SearchSummary } from './SearchSummary.tsx'
import { searchRedirectOf, withNamedDays } from './searchRedirect.ts'

/** Articles by words, days, section and topic, all of them in the address. Days that are named in the words become its days. */
export function SearchPage() {
  const redirect = searchRedirectOf(useLocation(), useToday())
  return redirect === null ? <Search /> : <Navigate replace to={redirect} state={stayHere} />
}

function Search() {
  const [parameters] = useSearchParams()
  const search = readSearch(parameters)
  const { data: list } = useSuspenseQuery(queries.articles(useApi(), searchList(search)))
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
      <SearchSummary search={search} list={list} />
      <div className={styles.results}>
        {list.items.map((teaser) => (
          <TeaserCard key={teaser.id} teaser={teaser} when="date" heading="h2" />
        ))}
      </div>
      <Pager
        first={search.cursor === undefined ? undefined : paths.search({ ...search, cursor: undefined })}
        next={list.nextCursor === null ? undefined : paths.search({ ...search, cursor: list.nextCursor })}
      />
    </div>
  )
}
