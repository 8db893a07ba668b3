import type { FallbackProps } from 'react-error-boundary'
import { Navigate, useLocation } from 'react-router'
import { failureOf } from '../api/failure.ts'
import { FailureNotice } from './FailureNotice.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'

/** For a page whose data did not come: what happened, and how to try again. */
export function FailedPage(props: FallbackProps) {
  const failure = failureOf(props.error)
  if (failure.kind === 'not-found') return <NotFoundPage />
  if (failure.kind === 'removed') return <NotFoundPage removed />
  if (failure.errors.some(({ field }) => field === 'cursor')) return <FirstPageInstead />
  return <FailureNotice {...props} />
}

/** An old link to a further page of a list that has changed its shape since: the list begins anew. */
function FirstPageInstead() {
  const { pathname, search } = useLocation()
  const parameters = new URLSearchParams(search)
  parameters.delete('cursor')
  return <Navigate replace to={{ pathname, search: String(parameters) }} />
}
