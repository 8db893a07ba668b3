import { useEffect, useState } from 'react'
import { useStrings } from '../features/language/LanguageContext.tsx'
import styles from './Pending.module.css'

const QUIET_MS = 300

/** A thin line at the top, and one polite word, for a page that has been on its way for 300 ms. */
export function Pending({ isPending }: { isPending: boolean }) {
  const { pages } = useStrings()
  const [isSlow, setSlow] = useState(false)

  useEffect(() => {
    if (!isPending) return
    const timer = setTimeout(() => setSlow(true), QUIET_MS)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isPending])

  const isShown = isPending && isSlow
  return (
    <div role="status" className={styles.pending} data-slow={isShown || undefined}>
      {isShown && <span className="visually-hidden">{pages.loading}</span>}
    </div>
  )
}
