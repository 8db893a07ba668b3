import { QueryClient } from '@tanstack/react-query'
import { type RenderResult, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { MemoryRouter } from 'react-router'
import { App } from '../../src/app/App.tsx'
import type { Api } from '../../src/app/api/api.ts'
import { createHttpApi } from '../../src/app/api/http.ts'
import type { Clock } from '../../src/app/features/site/ClockContext.ts'
import { reportCaught } from '../../src/app/reportCaught.ts'

type RenderAppOptions = { api?: Api; clock?: Clock; queryClient?: QueryClient }

/** Renders the whole app at an address, as the browser does: strict, and on the Api over HTTP unless another is given. */
export function renderApp(
  address: string,
  {
    api = createHttpApi(),
    clock = () => Date.parse('2026-11-25T03:00:00Z'),
    queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } }),
  }: RenderAppOptions = {},
): RenderResult {
  return render(
    <StrictMode>
      <MemoryRouter initialEntries={[address]} useTransitions={false}>
        <App api={api} queryClient={queryClient} clock={clock} language="vi" />
      </MemoryRouter>
    </StrictMode>,
    { onCaughtError: reportCaught },
  )
}
