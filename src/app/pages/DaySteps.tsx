import { Link } from 'react-router'
import type { Day } from '../../contract/day.ts'
import { useListWords } from '../features/language/useListWords.ts'
import { paths } from '../paths.ts'
import { DayName } from '../teasers/DayGroups.tsx'
import styles from './DaySteps.module.css'

/** To the nearest days before and after that have news. */
export function DaySteps({ previous, next }: { previous: Day | null; next: Day | null }) {
  const lists = useListWords()
  if (previous === null && next === null) return null
  return (
    <nav aria-label={lists.dayNavigation} className={styles.steps}>
      {previous && (
        <Link to={paths.day(previous)} rel="prev">
          <span>{lists.previousDay}</span>
          <DayName day={previous} />
        </Link>
      )}
      {next && (
        <Link to={paths.day(next)} rel="next">
          <span>{lists.nextDay}</span>
          <DayName day={next} />
        </Link>
      )}
    </nav>
  )
}
