import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useLocation, useNavigationType } from 'react-router'
import { LanguageProvider } from '../features/language/LanguageContext.tsx'
import { Arrival } from '../features/navigation/Arrival.tsx'
import { useSite } from '../features/site/useSite.ts'
import { FailedPage } from '../pages/FailedPage.tsx'
import { AppRoutes } from '../routes.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Pending } from './Pending.tsx'
import styles from './Portal.module.css'
import { SkipLink } from './SkipLink.tsx'

/** The portal's frame, and in it the page of the address. The page follows the address when its data has come:
 * until then the old page stays, and says quietly that something is on its way. */
export function Portal() {
  const site = useSite()
  const wanted = useLocation()
  const shown = useDeferredValue(wanted)
  const how = useNavigationType()

  return (
    <LanguageProvider site={site.language}>
      <div className={styles.portal}>
        <Arrival shown={shown} how={how} />
        <SkipLink />
        <Pending isPending={shown !== wanted} />
        <Header />
        <main id="main" tabIndex={-1} className={styles.main}>
          <QueryErrorResetBoundary>
            {({ reset }) => (
              <ErrorBoundary FallbackComponent={FailedPage} onReset={reset} resetKeys={[shown.key]}>
                <AppRoutes location={shown} />
              </ErrorBoundary>
            )}
          </QueryErrorResetBoundary>
        </main>
        <Footer />
      </div>
    </LanguageProvider>
  )
}
