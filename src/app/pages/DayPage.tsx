import { useSuspenseQueries } from '@tanstack/react-query'
import { Navigate, useLocation, useParams, useSearchParams } from 'react-router'
import { type Day, isDay, weekdayOf } from '../../contract/day.ts'
import { numericDate } from '../../strings/format.ts'
import { useApi } from '../api/ApiContext.ts'
import { queries } from '../api/queries.ts'
import { DaySearch } from '../features/days/DaySearch.tsx'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useListWords } from '../features/language/useListWords.ts'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import { KeptSlot } from '../features/offline/KeptSlot.tsx'
import { PrintDay } from '../features/print/PrintDay.tsx'
import { paths } from '../paths.ts'
import { Part } from '../shell/Part.tsx'
import { Pager } from '../teasers/Pager.tsx'
import { TeaserCard } from '../teasers/TeaserCard.tsx'
import styles from './DayPage.module.css'
import { DaySteps } from './DaySteps.tsx'
import { redirectOf } from './dayRedirect.ts'
import { ListHead } from './ListHead.tsx'
import { dayList } from './lists.ts'
import { NotFoundPage } from './NotFoundPage.tsx'

const keepDay = async () => (await import('../features/offline/KeepDay.tsx')).KeepDay

/** Everything published on one day, and the way to the days before and after that have news. */
export function DayPage() {
  const { day = '' } = useParams()
  const redirect = redirectOf(useLocation())
  if (redirect !== null) return <Navigate replace to={redirect} />
  return isDay(day) ? <Edition day={day} /> : <NotFoundPage />
}

function Edition({ day }: { day: Day }) {
  const api = useApi()
  const cursor = useSearchParams()[0].get('cursor') ?? undefined
  const [{ data: list }, { data: days }] = useSuspenseQueries({
    queries: [queries.articles(api, dayList(day, cursor)), queries.days(api, day, day)],
  })
  const { common } = useStrings()
  const lists = useListWords()
  const title = lists.dayTitle(common.weekdays[weekdayOf(day)] ?? '', numericDate(day))
  usePageTitle(title)

  return (
    <div className={styles.page}>
      <ListHead kind={lists.dayEdition} title={title} />
      {list.total > 0 ? (
        <p className={styles.count}>{common.articles(list.total)}</p>
      ) : (
        <Empty nearest={[days.previousDay, days.nextDay].filter((near) => near !== null).length} />
      )}
      {list.total > 0 ? (
        <div className={styles.tools}>
          <Part key={`${day} print`}>
            <PrintDay day={day} title={title} />
          </Part>
          <Part>
            <KeptSlot key={`${day} keep`} className={styles.keep} load={keepDay} props={{ day }} />
          </Part>
        </div>
      ) : (
        <DaySteps previous={days.previousDay} next={days.nextDay} />
      )}
      <div className={styles.list}>
        {list.items.map((teaser) => (
          <TeaserCard key={teaser.id} teaser={teaser} heading="h2" />
        ))}
      </div>
      <Pager
        first={cursor === undefined ? undefined : paths.day(day)}
        next={list.nextCursor === null ? undefined : paths.day(day, list.nextCursor)}
      />
      {list.total > 0 && <DaySteps previous={days.previousDay} next={days.nextDay} />}
      <DaySearch key={day} day={day} />
    </div>
  )
}

function Empty({ nearest }: { nearest: number }) {
  const lists = useListWords()
  return (
    <p>
      {lists.emptyDay} {nearest > 0 ? lists.emptyDayNearest(nearest) : lists.emptyDayNone}
    </p>
  )
}
