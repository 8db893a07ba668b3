import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { OfflineWords } from '../../../strings/offline.ts'
import { paths } from '../../paths.ts'
import type { Readable } from './keptDays.ts'
import { readableArticles } from './readable.ts'
import styles from './Shelf.module.css'
import { useFailedPage } from './usePageFacts.ts'

/** Below what says that a page cannot be had, and tries again: what can be read instead. */
export function Unread({ words }: { words: OfflineWords }) {
  const [articles, setArticles] = useState<Readable[]>()
  useEffect(() => {
    readableArticles().then(setArticles, () => setArticles([]))
  }, [])
  const failed = useFailedPage()
  if (!articles || !failed) return null
  return createPortal(
    <section className={styles.shelf} aria-labelledby="offline-unread">
      <h2 id="offline-unread">{words.unreadTitle}</h2>
      <p>{articles.length > 0 ? words.unreadText : words.unreadNothing}</p>
      {/* Outside the app, whose links would not work here: the browser follows them. */}
      <ul>
        {articles.map(({ id, title }) => (
          <li key={id}>
            <a href={paths.article(id)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>,
    failed,
  )
}
