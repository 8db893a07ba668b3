import { useEffect, useLayoutEffect, useRef, useTransition } from 'react'
import type { FallbackProps } from 'react-error-boundary'
import { failureOf } from '../api/failure.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { focusHeading } from '../features/navigation/place.ts'
import controls from '../styles/controls.module.css'
import styles from './Notice.module.css'

/** What failed, why, and a button to try again. It stands until the page has come; the focus then goes to its heading. */
export function FailureNotice({ error, resetErrorBoundary }: FallbackProps) {
  const { pages, problems } = useStrings()
  const { kind, requestId } = failureOf(error)
  const [isTrying, startTrying] = useTransition()
  const hasTried = useRef(false)

  useEffect(() => {
    document.title = pages.failedTitle
  }, [pages])
  useLayoutEffect(
    () => () => {
      // The page that comes instead is there once this commit is done.
      if (hasTried.current) queueMicrotask(focusHeading)
    },
    [],
  )

  const tryAgain = () => {
    hasTried.current = true
    startTrying(resetErrorBoundary)
  }
  return (
    <div className={styles.notice} role="alert">
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
  )
}
