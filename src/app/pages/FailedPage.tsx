import { useEffect } from 'react'
import type { FallbackProps } from 'react-error-boundary'
import { failureOf } from '../api/failure.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import styles from './Notice.module.css'

/** For a page whose data did not come: what happened, and how to try again. */
export function FailedPage({ error, resetErrorBoundary }: FallbackProps) {
  const failure = failureOf(error)
  if (failure.kind === 'not-found') return <NotFoundPage />
  if (failure.kind === 'removed') return <NotFoundPage removed />
  return <Failed kind={failure.kind} requestId={failure.requestId} onRetry={resetErrorBoundary} />
}

type FailedProps = {
  kind: ReturnType<typeof failureOf>['kind']
  requestId: string | null
  onRetry: () => void
}

function Failed({ kind, requestId, onRetry }: FailedProps) {
  const { pages, problems } = useStrings()
  useEffect(() => {
    document.title = pages.failedTitle
  }, [pages])
  return (
    <div className={styles.notice} role="alert">
      <h1>{pages.failedTitle}</h1>
      <p>{problems[kind]}</p>
      <p>
        <button type="button" onClick={onRetry}>
          {pages.tryAgain}
        </button>
      </p>
      {requestId && <p className={styles.small}>{pages.requestId(requestId)}</p>}
    </div>
  )
}
