import { useEffect } from 'react'
import type { FallbackProps } from 'react-error-boundary'
import { failureOf } from '../api/failure.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import controls from '../styles/controls.module.css'
import styles from './Notice.module.css'
import { useTryAgain } from './useTryAgain.ts'

/** What failed, why, and a button to try again. What can be read instead is put below (features/offline/Unread.tsx). */
export function FailureNotice({ error, resetErrorBoundary }: FallbackProps) {
  const { pages, problems } = useStrings()
  const { kind, requestId } = failureOf(error)
  const [isTrying, tryAgain] = useTryAgain(resetErrorBoundary)

  useEffect(() => {
    document.title = pages.failedTitle
  }, [pages])
  return (
    <div className={styles.notice} data-failed>
      <div role="alert">
        <h1>{pages.failedTitle}</h1>
        <p>{problems[kind]}</p>
        <p>
          <button
            type="button"
            className={controls.primary}
            onClick={tryAgain}
            data-needs-script
            aria-disabled={isTrying || undefined}
          >
            {isTrying ? pages.loading : pages.tryAgain}
          </button>
        </p>
        {requestId && <p className={styles.small}>{pages.requestId(requestId)}</p>}
      </div>
    </div>
  )
}
