import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { expect, it, vi } from 'vitest'
import { Lazily, lazyPage } from './lazyPage.tsx'
import { Around } from './testing.tsx'

it('code that cannot be had is told once, and fetched again when the reader wants it', async () => {
  const load = vi.fn(async () => () => <h1>Trang</h1>)
  load.mockRejectedValueOnce(new TypeError('offline'))
  const page = lazyPage(load)
  render(
    <Around>
      <QueryErrorResetBoundary>
        {({ reset }) => (
          <ErrorBoundary
            onReset={reset}
            fallbackRender={({ error, resetErrorBoundary }) => (
              <button type="button" onClick={resetErrorBoundary}>
                {String((error as { kind?: string }).kind)}
              </button>
            )}
          >
            <Suspense>
              <Lazily page={page} />
            </Suspense>
          </ErrorBoundary>
        )}
      </QueryErrorResetBoundary>
    </Around>,
    { onCaughtError: () => {} },
  )
  await userEvent.click(await screen.findByRole('button', { name: 'no-answer' }))
  expect(await screen.findByRole('heading', { name: 'Trang' })).toBeVisible()
  expect(load).toHaveBeenCalledTimes(2)
})
