import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Failure } from '../api/failure.ts'
import { FailedPage } from '../pages/FailedPage.tsx'
import { useServedProblem } from '../served/ServedProblem.ts'

/** Shows what failed in the page's place. Another page begins with a new boundary, made in the same render as that
 * page: a boundary that is reset instead would show the page before it has its data. `page` names the page shown. */
export function PageBoundary({ page, children }: { page: string; children: ReactNode }) {
  const [failedPage, setFailedPage] = useState<string | null>(null)
  const [generation, setGeneration] = useState(0)
  const served = useServedProblem()
  // The first page alone can have failed at the server: until the reader tries again or leaves.
  const [failedThere, setFailedThere] = useState(served && page)
  const hasLeft = failedPage !== null && failedPage !== page
  const current = hasLeft ? generation + 1 : generation

  useEffect(() => {
    if (!hasLeft) return
    setFailedPage(null)
    setGeneration(current)
  }, [hasLeft, current])

  if (served && failedThere === page) {
    return <FailedPage error={new Failure(served)} resetErrorBoundary={() => setFailedThere(null)} />
  }
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          key={current}
          FallbackComponent={FailedPage}
          onError={() => setFailedPage(page)}
          onReset={() => {
            reset()
            setFailedPage(null)
          }}
        >
          {children}
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}
