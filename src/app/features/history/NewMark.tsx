import { useSyncExternalStore } from 'react'
import { epochOf, type Instant } from '../../../contract/instant.ts'
import { useListWords } from '../language/useListWords.ts'
import { useClock } from '../site/ClockContext.ts'
import { lastVisitEnd } from './lastVisit.ts'
import styles from './NewMark.module.css'

const never = () => () => {}

/** Marks what was published after the reader's last visit. The page that a server made has no mark: it is the same for everybody. */
export function NewMark({ publishedAt }: { publishedAt: Instant }) {
  const clock = useClock()
  const { isNew } = useListWords()
  const lastVisit = useSyncExternalStore(
    never,
    () => lastVisitEnd(clock()),
    () => null,
  )
  if (lastVisit === null || epochOf(publishedAt) <= lastVisit) return null
  return <span className={styles.mark}>{isNew}</span>
}
