import type { CalendarProps } from './Calendar.tsx'
import styles from './CalendarButton.module.css'

/** In the calendar's place when it could not be fetched. A browser does not fetch a module again that has failed, and
 * after a new version of the site its old name is gone: only the page loaded anew has it. */
export function CalendarMissing({ labels }: Pick<CalendarProps, 'labels'>) {
  return (
    <div role="alert" className={styles.notice}>
      <p>{labels.loadFailed}</p>
      <button type="button" onClick={() => location.reload()}>
        {labels.reload}
      </button>
    </div>
  )
}
