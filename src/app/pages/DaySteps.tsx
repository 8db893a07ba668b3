import { Link } from 'react-router'
import type { Day } from '../../contract/day.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { paths } from '../paths.ts'
import { DayName } from '../teasers/DayGroups.tsx'
import styles from './DaySteps.module.css'

/** To the nearest days before and after that have news. */
export function DaySteps({ previous, next }: { previous: Day | null; next: Day | null }) {
  const { pages } = useStrings()
  if (previous === null && next === null) return null
  return (
    <nav aria-label={pages.dayNavigation} className={styles.steps}>
      {previous && (
        <Link to={paths.day(previous)} rel="prev">
          <span>{pages.previousDay}</span>
          <DayName day={previous} />
        </Link>
      )}
      {next && (
        <Link to={paths.day(next)} rel="next">
          <span>{pages.nextDay}</span>
          <DayName day={next} />
        </Link>
      )}
    </nav>
  )
}
