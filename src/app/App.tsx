import { type QueryClient, QueryClientProvider, QueryErrorResetBoundary } from '@tanstack/react-query'
import { type ReactNode, Suspense, useState } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import type { ProblemKind } from '../contract/problem.ts'
import { ApiProvider } from './api/ApiContext.ts'
import type { Api } from './api/api.ts'
import { Failure } from './api/failure.ts'
import { keys } from './api/queries.ts'
import { LanguageProvider } from './features/language/LanguageContext.tsx'
import { VotesProvider } from './features/rating/VotesContext.tsx'
import { type Clock, ClockProvider } from './features/site/ClockContext.ts'
import { FailureNotice } from './pages/FailureNotice.tsx'
import { ServedProblemProvider } from './served/ServedProblem.ts'
import { Portal } from './shell/Portal.tsx'

type AppProps = {
  api: Api
  queryClient: QueryClient
  clock: Clock
  /** The one to speak until the site's is known. */
  language: string
  /** Why a server could not show the first page. */
  problem?: ProblemKind | null
  /** What stands where the first page will, if no server has rendered that. */
  firstLoad?: ReactNode
}

/** The whole app below a router. */
export function App({ api, queryClient, clock, language, problem = null, firstLoad }: AppProps) {
  const [isSiteMissing, setSiteMissing] = useState(
    () => problem !== null && queryClient.getQueryData(keys.site()) === undefined,
  )
  return (
    <QueryClientProvider client={queryClient}>
      <ApiProvider value={api}>
        <ClockProvider value={clock}>
          <ServedProblemProvider value={problem}>
            {isSiteMissing && problem ? (
              <SiteFailed
                language={language}
                error={new Failure(problem)}
                resetErrorBoundary={() => setSiteMissing(false)}
              />
            ) : (
              <QueryErrorResetBoundary>
                {({ reset }) => (
                  <ErrorBoundary
                    onReset={reset}
                    fallbackRender={(failure) => <SiteFailed language={language} {...failure} />}
                  >
                    {/* The fallback is seen on a first load alone: a navigation keeps its page until the next has its data. */}
                    <Suspense fallback={firstLoad}>
                      <VotesProvider>
                        <Portal />
                      </VotesProvider>
                    </Suspense>
                  </ErrorBoundary>
                )}
              </QueryErrorResetBoundary>
            )}
          </ServedProblemProvider>
        </ClockProvider>
      </ApiProvider>
    </QueryClientProvider>
  )
}

/** Where the site itself is not known nothing that needs it can be shown. */
function SiteFailed({ language, ...failure }: FallbackProps & { language: string }) {
  return (
    <LanguageProvider site={language}>
      <main>
        <FailureNotice {...failure} />
      </main>
    </LanguageProvider>
  )
}
