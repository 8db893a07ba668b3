import type { RefObject } from 'react'
import popover from '../Popover.module.css'
import { Popover } from '../Popover.tsx'
import { Calendar, type CalendarProps } from './Calendar.tsx'
import styles from './CalendarPanel.module.css'
import { Legend } from './Legend.tsx'

export type CalendarPanelProps = CalendarProps & {
  id: string
  owner: RefObject<HTMLElement | null>
  note: string
  /** Closed on purpose: the focus goes back to where it came from. */
  onClose: () => void
  /** Left for something else on the page. */
  onLeave: () => void
}

/** The open calendar with what is under it. */
export function CalendarPanel({ id, owner, note, onClose, onLeave, ...calendar }: CalendarPanelProps) {
  const { labels, counts } = calendar
  return (
    <Popover
      id={id}
      label={labels.calendar}
      owner={owner}
      className={popover.panel}
      onClose={(how) => {
        const isTyping = document.activeElement instanceof HTMLInputElement
        if (how === 'dismissed' && !isTyping) onClose()
        else onLeave()
      }}
    >
      <Calendar {...calendar} />
      <div className={styles.foot}>
        <Legend labels={labels} isFailed={counts.isFailed} note={note} />
        <button type="button" className={styles.close} onClick={onClose}>
          {labels.close}
        </button>
      </div>
    </Popover>
  )
}
