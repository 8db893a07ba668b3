import type { ReactNode } from 'react'
import type { OfflineWords } from '../../../strings/offline.ts'
import controls from '../../styles/controls.module.css'
import { focusHeading } from '../navigation/place.ts'
import styles from './Notice.module.css'

type NoticeProps = {
  words: OfflineWords
  children: ReactNode
  action: string | undefined
  onAction: () => void
  close: string
  onClose: () => void
}

/** A quiet bar at the end of the window: what is to be known, and what can be done. */
export function Notice({ words, children, action, onAction, close, onClose }: NoticeProps) {
  const closeNotice = () => {
    onClose()
    // The button is gone: reading goes on at the heading.
    focusHeading()
  }
  return (
    <aside className={styles.bar} aria-label={words.region}>
      <p role="status" className={styles.text}>
        {children}
      </p>
      <div className={styles.buttons}>
        {action && (
          <button type="button" className={`${controls.plain} ${styles.action}`} onClick={onAction}>
            {action}
          </button>
        )}
        <button type="button" className={controls.plain} onClick={closeNotice}>
          {close}
        </button>
      </div>
    </aside>
  )
}
