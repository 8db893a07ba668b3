import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router'
import { useApi } from '../api/ApiContext.ts'
import { queries } from '../api/queries.ts'
import { useListWords } from '../features/language/useListWords.ts'
import { stayHere } from '../features/navigation/Arrival.tsx'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import { paths, type SearchParameters } from '../paths.ts'
import { Pager } from '../teasers/Pager.tsx'
import { TeaserCard } from '../teasers/TeaserCard.tsx'
import { readSearch, searchList, wrongDays } from './lists.ts'
import { SearchForm } from './SearchForm.tsx'
import styles from './SearchPage.module.css'
import { SearchSummary } from './SearchSummary.tsx'

/** Articles by words, days, section and topic, all of them in the address. */
export function SearchPage() {
  const [parameters] = useSearchParams()
  const search = readSearch(parameters)
  const { data: list } = useSuspenseQuery(queries.articles(useApi(), searchList(search)))
  const lists = useListWords()
  const navigate = useNavigate()
  usePageTitle(search.q ? lists.searchTitleFor(search.q) : lists.searchTitle)

  const change = (part: SearchParameters) => {
    navigate(paths.search({ ...search, cursor: undefined, ...part }), { state: stayHere })
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
