import { QueryErrorResetBoundary } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { focusHeading } from '../features/navigation/place.ts'

/** A part of a page that may fail by itself: what stands around it stays. */
export function Part({ children }: { children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary onReset={reset} FallbackComponent={PartFailed}>
          {children}
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}

function PartFailed({ resetErrorBoundary }: FallbackProps) {
  const { pages } = useStrings()
  return (
    <p role="alert">
      {pages.partFailed}{' '}
      <button
        type="button"
        onClick={() => {
          resetErrorBoundary()
          // The button goes away.
          queueMicrotask(focusHeading)
        }}
      >
        {pages.tryAgain}
      </button>
    </p>
  )
}
