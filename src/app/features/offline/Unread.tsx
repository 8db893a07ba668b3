import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { OfflineWords } from '../../../strings/offline.ts'
import type { Readable } from './keptDays.ts'
import { ReadableList } from './ReadableList.tsx'
import { readableArticles } from './readable.ts'
import styles from './Shelf.module.css'
import { useMain } from './usePageFacts.ts'

/** Below what says that a page cannot be had: why, and what can be read instead. */
export function Unread({ words }: { words: OfflineWords }) {
  const [articles, setArticles] = useState<Readable[]>()
  useEffect(() => {
    readableArticles().then(setArticles, () => setArticles([]))
  }, [])
  const main = useMain()
  if (!articles || !main) return null
  return createPortal(
    <section className={styles.shelf} aria-labelledby="offline-unread">
      <h2 id="offline-unread">{words.unreadTitle}</h2>
      <p role="status">{articles.length > 0 ? words.unreadText : words.unreadNothing}</p>
      <ReadableList articles={articles} />
    </section>,
    main,
  )
}
