import { useSuspenseQuery } from '@tanstack/react-query'
import { useApi } from '../api/ApiContext.ts'
import { queries } from '../api/queries.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useListWords } from '../features/language/useListWords.ts'
import { paths } from '../paths.ts'
import { DayGroups } from '../teasers/DayGroups.tsx'
import { Pager } from '../teasers/Pager.tsx'
import { monthList, monthStart } from './lists.ts'

type MonthArticlesProps = { year: number; month: number; cursor: string | undefined }

/** A month's articles, newest first, under their days. */
export function MonthArticles({ year, month, cursor }: MonthArticlesProps) {
  const { data: list } = useSuspenseQuery(
    queries.articles(useApi(), monthList(monthStart(year, month), cursor)),
  )
  const { common } = useStrings()
  const lists = useListWords()
  return (
    <div>
      <p>{list.total > 0 ? common.articles(list.total) : lists.emptyMonth}</p>
      <DayGroups teasers={list.items} />
      <Pager
        first={cursor === undefined ? undefined : paths.archive(year, month)}
        next={list.nextCursor === null ? undefined : paths.archive(year, month, list.nextCursor)}
      />
    </div>
  )
}
