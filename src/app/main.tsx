import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './App.tsx'
import { createHttpApi } from './api/http.ts'
import { createQueryClient } from './api/queryClient.ts'
import { prefetchFor } from './prefetchFor.ts'
import { reportCaught } from './reportCaught.ts'

const api = createHttpApi()
const queryClient = createQueryClient()
// Everything that the first page needs is asked for at once, before anything renders.
void prefetchFor(queryClient, api, new URL(location.href))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
createRoot(root, { onCaughtError: reportCaught }).render(
  <StrictMode>
    {/* The page to show is deferred in Portal, which so knows that the next one is on its way. */}
    <BrowserRouter useTransitions={false}>
      <App api={api} queryClient={queryClient} clock={Date.now} language={document.documentElement.lang} />
    </BrowserRouter>
  </StrictMode>,
)
