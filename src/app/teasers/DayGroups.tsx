import { Link } from 'react-router'
import type { Teaser } from '../../contract/article.ts'
import { type Day, weekdayOf } from '../../contract/day.ts'
import { dayOf } from '../../contract/instant.ts'
import { numericDate } from '../../strings/format.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { useListWords } from '../features/language/useListWords.ts'
import { useSite } from '../features/site/useSite.ts'
import { paths } from '../paths.ts'
import styles from './DayGroups.module.css'
import { TeaserCard } from './TeaserCard.tsx'

/** Articles, newest first, under the days on which they were published; each day leads to its edition. */
export function DayGroups({ teasers }: { teasers: readonly Teaser[] }) {
  const { timeZone } = useSite()
  const groups = new Map<Day, Teaser[]>()
  for (const teaser of teasers) {
    const day = dayOf(teaser.publishedAt, timeZone)
    groups.set(day, [...(groups.get(day) ?? []), teaser])
  }
  return [...groups].map(([day, items]) => (
    <section key={day} className={styles.group}>
      <h2 className={styles.day}>
        <Link to={paths.day(day)}>
          <DayName day={day} />
        </Link>
      </h2>
      {items.map((teaser) => (
        <TeaserCard key={teaser.id} teaser={teaser} />
      ))}
    </section>
  ))
}

/** `Thứ tư, 10/07/2019` */
export function DayName({ day }: { day: Day }) {
  const { common } = useStrings()
  return useListWords().dayTitle(common.weekdays[weekdayOf(day)] ?? '', numericDate(day))
}
