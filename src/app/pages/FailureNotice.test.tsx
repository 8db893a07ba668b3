import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Failure } from '../api/failure.ts'
import { Around } from '../testing.tsx'
import { FailureNotice } from './FailureNotice.tsx'

it('tries again at a press, and by itself once there is a network', async () => {
  const reset = vi.fn()
  const { unmount } = render(
    <Around>
      <FailureNotice error={new Failure('no-answer')} resetErrorBoundary={reset} />
    </Around>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(reset).toHaveBeenCalledTimes(1)
  dispatchEvent(new Event('online'))
  expect(reset).toHaveBeenCalledTimes(2)
  unmount()
  dispatchEvent(new Event('online'))
  expect(reset).toHaveBeenCalledTimes(2)
})
