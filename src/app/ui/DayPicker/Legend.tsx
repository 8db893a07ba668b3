import styles from './Legend.module.css'
import type { CalendarLabels } from './types.ts'

type LegendProps = { labels: CalendarLabels; isFailed: boolean; note: string }

/** Under the grid: what its shades mean, and what there is to say. */
export function Legend({ labels, isFailed, note }: LegendProps) {
  return (
    <div className={styles.legend}>
      <p role="status" className={styles.note}>
        {note}
      </p>
      <p className={styles.shades}>
        {isFailed ? (
          labels.countsFailed
        ) : (
          <>
            <span aria-hidden="true" className={styles.swatches}>
              <i data-shade="1" />
              <i data-shade="2" />
              <i data-shade="3" />
            </span>
            {labels.shades}
          </>
        )}
      </p>
    </div>
  )
}
