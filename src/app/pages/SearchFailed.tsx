import type { FallbackProps } from 'react-error-boundary'
import { failureOf } from '../api/failure.ts'
import { useStrings } from '../features/language/LanguageContext.tsx'
import { TryAgain } from './TryAgain.tsx'

/** In the place of what would be found: why nothing is known of it. The form above keeps what was typed. */
export function SearchFailed({ error, resetErrorBoundary }: FallbackProps) {
  const { problems } = useStrings()
  const { kind, errors } = failureOf(error)
  // What is wrong with the address itself is for the page to mend (FailedPage).
  if (errors.length > 0) throw error
  return (
    <div data-failed>
      <div role="alert">
        <p>{problems[kind]}</p>
        <p>
          <TryAgain reset={resetErrorBoundary} />
        </p>
      </div>
    </div>
  )
}
