import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Navigate, useLocation, useSearchParams } from 'react-router'
import { dayParts } from '../../contract/day.ts'
import { useApi } from '../api/ApiContext.ts'
import { queries } from '../api/queries.ts'
import { DaySearch } from '../features/days/DaySearch.tsx'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useListWords } from '../features/language/useListWords.ts'
import { usePageTitle } from '../features/navigation/usePageTitle.ts'
import { useSite, useToday } from '../features/site/useSite.ts'
import { paths } from '../paths.ts'
import { ArchiveMonth } from './ArchiveMonth.tsx'
import styles from './ArchivePage.module.css'
import { redirectOf } from './dayRedirect.ts'
import { ListHead } from './ListHead.tsx'
import { readArchive, typedIn, yearDays } from './lists.ts'
import { MonthArticles } from './MonthArticles.tsx'

/** All days with news: a year as twelve small months, or one month with its articles. */
export function ArchivePage() {
  const redirect = redirectOf(useLocation())
  return redirect === null ? <Archive /> : <Navigate replace to={redirect} />
}

function Archive() {
  const [parameters] = useSearchParams()
  const { firstDay, lastDay } = useSite()
  const today = useToday()
  const { common } = useStrings()
  const lists = useListWords()

  const latest = dayParts(lastDay ?? today)
  const { year = latest.year, month } = readArchive(parameters)
  const range = yearDays(year)
  const { data: days } = useSuspenseQuery(queries.days(useApi(), range.from, range.to))
  const counts = new Map(days.days.map(({ day, count }) => [day, count]))
  const title = month === undefined ? lists.yearTitle(year) : common.monthName(month, year)
  usePageTitle(`${lists.archiveTitle}: ${title}`)

  const years = yearsBetween(dayParts(firstDay ?? today).year, latest.year)
  return (
    <>
      <ListHead kind={lists.archiveTitle} title={title} />
      <p className={styles.lead}>{lists.archiveLead}</p>
      <div className={styles.search}>
        <DaySearch typed={parameters.has('day') ? typedIn(parameters, 'day') : undefined} />
      </div>
      <nav aria-label={lists.years} className={styles.years}>
        {years.map((choice) => (
          <Link
            key={choice}
            to={paths.archive(choice)}
            aria-current={choice !== year ? undefined : month === undefined ? 'page' : 'true'}
          >
            {choice}
          </Link>
        ))}
      </nav>
      {month === undefined ? (
        <>
          {days.days.length === 0 && <p>{lists.emptyYear}</p>}
          <div className={styles.months}>
            {months.map((each) => (
              <ArchiveMonth key={each} year={year} month={each} counts={counts} />
            ))}
          </div>
        </>
      ) : (
        <div className={styles.month}>
          <div>
            <ArchiveMonth year={year} month={month} counts={counts} isTitled={false} />
            <p>
              <Link to={paths.archive(year)}>{lists.wholeYear(year)}</Link>
            </p>
          </div>
          <MonthArticles year={year} month={month} cursor={parameters.get('cursor') ?? undefined} />
        </div>
      )}
    </>
  )
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** Years, the latest first. */
function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}
