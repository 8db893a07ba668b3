import { useSuspenseQuery } from '@tanstack/react-query'
import { useApi } from '../api/ApiContext.ts'
import { queries } from '../api/queries.ts'
import { paths, type SearchParameters } from '../paths.ts'
import { Pager } from '../teasers/Pager.tsx'
import { TeaserCard } from '../teasers/TeaserCard.tsx'
import { searchList } from './lists.ts'
import styles from './SearchPage.module.css'
import { SearchSummary } from './SearchSummary.tsx'

/** What was found. */
export function SearchResults({ search }: { search: SearchParameters }) {
  const { data: list } = useSuspenseQuery(queries.articles(useApi(), searchList(search)))
  return (
    <>
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
    </>
  )
}
