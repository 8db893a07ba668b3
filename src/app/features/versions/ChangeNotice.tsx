import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ArticlePage } from '../../../contract/article.ts'
import { changesWords } from '../../../strings/changes.ts'
import { dateline } from '../../../strings/format.ts'
import { versionsQuery } from '../../api/versions.ts'
import controls from '../../styles/controls.module.css'
import { useLanguage } from '../language/LanguageContext.tsx'
import { focusHeading } from '../navigation/place.ts'
import { useContentLanguage } from '../site/useContentLanguage.ts'
import { useSite } from '../site/useSite.ts'
import styles from './ChangeNotice.module.css'
import { MarkedArticle } from './MarkedArticle.tsx'

export type ChangeNoticeProps = {
  article: ArticlePage
  /** The version that the reader knows. */
  since: number
  onHide: () => void
}

/** Says when an article changed, and marks what did in its text for whoever wants to see it. */
export function ChangeNotice({ article, since, onHide }: ChangeNoticeProps) {
  const { language, strings } = useLanguage()
  const words = changesWords[language]
  const { timeZone } = useSite()
  const [isMarked, setMarked] = useState(false)
  const contentLanguage = useContentLanguage(article.language)
  const { data, isError, refetch } = useQuery(versionsQuery(article.id, since, article.version ?? 1))
  const now = data?.versions[0]
  const before = data?.versions.find(({ version }) => version === since)

  const hide = () => {
    onHide()
    // The button is gone: reading goes on at the heading.
    focusHeading()
  }

  return (
    <>
      <section className={styles.notice} lang={language} aria-label={words.notice}>
        <p role="status">
          {now ? words.changedAt(dateline(now.at, timeZone, strings.common.weekdays)) : words.changed}
          {isError && ` ${words.notLoaded}`}
          {now && !before && ` ${words.gone}`}
        </p>
        <div className={styles.buttons}>
          {isError && (
            <button type="button" className={controls.plain} onClick={() => void refetch()}>
              {words.tryAgain}
            </button>
          )}
          {before && (
            <button
              type="button"
              className={controls.plain}
              aria-pressed={isMarked}
              onClick={() => setMarked(!isMarked)}
            >
              {words.mark}
            </button>
          )}
          <button type="button" className={controls.plain} onClick={hide}>
            {words.hide}
          </button>
        </div>
      </section>
      {isMarked && now && before && (
        <div lang={contentLanguage}>
          <MarkedArticle before={before} after={now} />
        </div>
      )}
    </>
  )
}
