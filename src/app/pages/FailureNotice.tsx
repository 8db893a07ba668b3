import { useEffect } from 'react'
import type { FallbackProps } from 'react-error-boundary'
import { failureOf } from '../api/failure.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import styles from './Notice.module.css'
import { TryAgain } from './TryAgain.tsx'

/** What failed, why, and a button to try again. What can be read instead is put below (features/offline/Unread.tsx). */
export function FailureNotice({ error, resetErrorBoundary }: FallbackProps) {
  const { pages, problems } = useStrings()
  const { kind, requestId } = failureOf(error)

  useEffect(() => {
    document.title = pages.failedTitle
  }, [pages])
  return (
    <div className={styles.notice} data-failed>
      <div role="alert">
        <h1>{pages.failedTitle}</h1>
        <p>{problems[kind]}</p>
        <p>
          <TryAgain reset={resetErrorBoundary} />
        </p>
        {requestId && <p className={styles.small}>{pages.requestId(requestId)}</p>}
      </div>
    </div>
  )
}
