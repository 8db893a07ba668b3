import { useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { useApi } from '../api/ApiContext.ts'
import { LanguageProvider } from '../features/language/LanguageContext.tsx'
import { Arrival } from '../features/navigation/Arrival.tsx'
import { useClock } from '../features/site/ClockContext.ts'
import { useSite } from '../features/site/useSite.ts'
import { prefetchFor } from '../prefetchFor.ts'
import { AppRoutes } from '../routes.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { PageBoundary } from './PageBoundary.tsx'
import { Pending } from './Pending.tsx'
import styles from './Portal.module.css'
import { SkipLink } from './SkipLink.tsx'
import { usePrefetchOnIntent } from './usePrefetchOnIntent.ts'

/** The portal's frame, and in it the page of the address. The page follows the address when its data has come:
 * until then the old page stays, and says quietly that something is on its way. */
export function Portal() {
  const site = useSite()
  const wanted = useLocation()
  const shown = useDeferredValue(wanted)
  const how = useNavigationType()
  const api = useApi()
  const client = useQueryClient()
  const clock = useClock()

  usePrefetchOnIntent()

  useEffect(() => {
    // Nothing that is read depends on it.
    import('../features/keys/startKeys.ts').catch(() => {})
  }, [])

  const first = useRef(wanted)

  // All that the next page needs is asked for at once, rather than as one part after the other renders. For the first
  // page that was done before anything rendered.
  useEffect(() => {
    if (wanted !== first.current) void prefetchFor(client, api, wanted, clock())
  }, [client, api, clock, wanted])

  return (
    <LanguageProvider site={site.language}>
      <div className={styles.portal}>
        <Arrival shown={shown} how={how} />
        <SkipLink />
        <Pending isPending={shown !== wanted} />
        <Header />
        <main id="main" tabIndex={-1} className={styles.main}>
          <PageBoundary page={shown.key}>
            <AppRoutes location={shown} />
          </PageBoundary>
        </main>
        <Footer />
      </div>
    </LanguageProvider>
  )
}
