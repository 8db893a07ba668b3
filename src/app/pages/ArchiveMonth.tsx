import { Link } from 'react-router'
import { addDays, type Day, dayParts, daysInMonth, weekdayOf } from '../../contract/day.ts'
import { numericDate } from '../../strings/format.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useListWords } from '../features/language/useListWords.ts'
import { paths } from '../paths.ts'
import { shadeOf } from '../ui/shade.ts'
import styles from './ArchiveMonth.module.css'
import { monthStart } from './lists.ts'

type ArchiveMonthProps = {
  year: number
  month: number
  counts: ReadonlyMap<Day, number>
  isTitled?: boolean
}

/** A small month: its days with articles are links, the darker the more. */
export function ArchiveMonth({ year, month, counts, isTitled = true }: ArchiveMonthProps) {
  const { common } = useStrings()
  const { weekdayInitials } = useListWords()
  const days = Array.from({ length: daysInMonth(year, month) }, (_, index) =>
    addDays(monthStart(year, month), index),
  )
  const weeks = weeksOf(days)
  const hasArticles = days.some((day) => counts.has(day))
  const name = common.monthName(month, year)
  return (
    <table className={styles.month}>
      <caption>
        {isTitled && hasArticles ? <Link to={paths.archive(year, month)}>{name}</Link> : name}
      </caption>
      <thead>
        <tr>
          {mondayFirst.map((weekday) => (
            <th key={weekday} scope="col" abbr={common.weekdays[weekday]}>
              {weekdayInitials[weekday]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, column) => (
              <td key={mondayFirst[column]}>{day && <DayCell day={day} count={counts.get(day) ?? 0} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day, count }: { day: Day; count: number }) {
  const { common } = useStrings()
  const lists = useListWords()
  const { date } = dayParts(day)
  if (count === 0) return <span className={styles.empty}>{date}</span>
  return (
    <Link
      to={paths.day(day)}
      className={styles.day}
      data-shade={shadeOf(count)}
      aria-label={lists.dayWithArticles(numericDate(day), common.articles(count))}
    >
      {date}
    </Link>
  )
}

const mondayFirst = [1, 2, 3, 4, 5, 6, 0]

/** Rows of seven, Monday first; null before the month's first day and after its last. */
function weeksOf(days: readonly Day[]): (Day | null)[][] {
  const before = days[0] ? (weekdayOf(days[0]) + 6) % 7 : 0
  const cells: (Day | null)[] = [...Array<null>(before).fill(null), ...days]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, row) => cells.slice(row * 7, row * 7 + 7))
}
