import { type QueryClient, QueryClientProvider, QueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { ApiProvider } from './api/ApiContext.ts'
import type { Api } from './api/api.ts'
import { LanguageProvider } from './features/language/LanguageContext.tsx'
import { VotesProvider } from './features/rating/VotesContext.tsx'
import { type Clock, ClockProvider } from './features/site/ClockContext.ts'
import { FailureNotice } from './pages/FailureNotice.tsx'
import { FirstLoad } from './shell/FirstLoad.tsx'
import { Portal } from './shell/Portal.tsx'

type AppProps = { api: Api; queryClient: QueryClient; clock: Clock; language: string }

/** The whole app below a router. `language` is the one to speak until the site's is known. */
export function App({ api, queryClient, clock, language }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <ApiProvider value={api}>
        <ClockProvider value={clock}>
          <QueryErrorResetBoundary>
            {({ reset }) => (
              <ErrorBoundary
                onReset={reset}
                // Here the site itself is not known: nothing that needs it can be shown.
                fallbackRender={(failure) => (
                  <LanguageProvider site={language}>
                    <main>
                      <FailureNotice {...failure} />
                    </main>
                  </LanguageProvider>
                )}
              >
                {/* The fallback is seen on a first load alone: a navigation keeps its page until the next has its data. */}
                <Suspense fallback={<FirstLoad language={language} />}>
                  <VotesProvider>
                    <Portal />
                  </VotesProvider>
                </Suspense>
              </ErrorBoundary>
            )}
          </QueryErrorResetBoundary>
        </ClockProvider>
      </ApiProvider>
    </QueryClientProvider>
  )
}
