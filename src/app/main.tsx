import './styles/tokens.css'
import './styles/fallbackFonts.css'
import './styles/base.css'
import { type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { languageFor } from '../strings/language.ts'
import { App } from './App.tsx'
import { createHttpApi } from './api/http.ts'
import { keys } from './api/queries.ts'
import { createQueryClient } from './api/queryClient.ts'
import { loadWords, wordsIn } from './features/language/words.ts'
import { hasVoted } from './features/rating/hasVoted.ts'
import { prefetchFor } from './prefetchFor.ts'
import { reportCaught } from './reportCaught.ts'
import { lazyPageAt } from './routes.tsx'
import { readServed, takeIn } from './served/servedData.ts'

const api = createHttpApi()
const queryClient = createQueryClient()
const clock = Date.now
const language = document.documentElement.lang
const served = readServed()

const root = document.getElementById('root')
if (!root) throw new Error('no #root')
const app = (firstLoad?: ReactNode) => (
  <StrictMode>
    {/* The page to show is deferred in Portal, which so knows that the next one is on its way. */}
    <BrowserRouter useTransitions={false}>
      <App
        api={api}
        queryClient={queryClient}
        clock={clock}
        language={language}
        problem={served?.problem ?? null}
        firstLoad={firstLoad}
      />
    </BrowserRouter>
  </StrictMode>
)

if (served) {
  takeIn(queryClient, served)
  // A served page is the same for every reader: whose vote is among its stars is asked for by those who ever gave one.
  if (hasVoted()) void queryClient.invalidateQueries({ queryKey: keys.engagements() })
  const spoken = languageFor(language)
  const page = lazyPageAt(location.pathname)
  const takeOver = () => {
    // Not awaited: the page's code imports what is in this module's file, and so waits for it to have run.
    void Promise.all([loadWords(spoken).catch(() => {}), page?.preload()]).then(() => {
      // Without its words or its code it stays as it was served, which can be read; the next press tries again.
      if (!wordsIn(spoken) || page?.state.failure)
        return addEventListener('click', takeOver, { capture: true, once: true })
      hydrateRoot(root, app(), { onCaughtError: reportCaught })
      // For what was pressed before.
      dispatchEvent(new Event('dateline:ready'))
    })
  }
  takeOver()
} else {
  // Everything that the first page needs is asked for at once, before anything renders.
  void prefetchFor(queryClient, api, new URL(location.href), clock())
  // Waited for while the page's data is on its way, so that the first thing shown looks as the reader wants it.
  void import('./unserved.ts')
    .then(
      ({ FirstLoad }) => <FirstLoad language={language} />,
      () => undefined,
    )
    .then((firstLoad) => createRoot(root, { onCaughtError: reportCaught }).render(app(firstLoad)))
}
