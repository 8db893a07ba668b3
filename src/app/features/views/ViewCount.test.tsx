import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, Suspense } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Api } from '../../api/api.ts'
import { Failure } from '../../api/failure.ts'
import { Around } from '../../testing.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ViewCount } from './ViewCount.tsx'
// Here from the start, so that the clock of a test begins with the page.
import './countView.ts'

const noVotes = {
  average: null,
  count: 0,
  histogram: [0, 0, 0, 0, 0] as [number, number, number, number, number],
  yours: null,
}

let visibility: DocumentVisibilityState

beforeEach(() => {
  visibility = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
})
function show(addView: Api['addView']) {
  const engagement = async () => ({ views: 1375, rating: noVotes })
  return render(
    <StrictMode>
      <Around api={{ addView, engagement }}>
        <Suspense>
          <ViewCount articleId="a" />
          <Chooser />
        </Suspense>
      </Around>
    </StrictMode>,
  )
}

let choose: ReturnType<typeof useLanguage>['choose']

function Chooser() {
  choose = useLanguage().choose
  return null
}

function setVisible(state: DocumentVisibilityState) {
  visibility = state
  document.dispatchEvent(new Event('visibilitychange'))
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

describe('counting a view', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    return () => void vi.useRealTimers()
  })

  it('counts one after 3 seconds on the screen, and shows what the server says', async () => {
    const addView = vi.fn(async () => ({ views: 1376, counted: true }))
    show(addView)
    await pass(2900)
    expect(screen.getByRole('button')).toHaveTextContent('Lượt xem: 1.375')
    expect(addView).not.toHaveBeenCalled()
    await pass(200)
    expect(addView).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('button')).toHaveTextContent('Lượt xem: 1.376')
    await pass(60_000)
    expect(addView).toHaveBeenCalledTimes(1)
  })

  it('does not count the time in a hidden tab', async () => {
    const addView = vi.fn(async () => ({ views: 1376, counted: true }))
    show(addView)
    await pass(2000)
    setVisible('hidden')
    await pass(10_000)
    expect(addView).not.toHaveBeenCalled()
    setVisible('visible')
    await pass(1100)
    expect(addView).toHaveBeenCalledTimes(1)
  })

  it('counts nothing where the reader left before', async () => {
    const addView = vi.fn(async () => ({ views: 1376, counted: true }))
    const { unmount } = show(addView)
    await pass(2000)
    unmount()
    await pass(5000)
    expect(addView).not.toHaveBeenCalled()
  })

  it('sends the same device word all day', async () => {
    const addView = vi.fn(async (_id: string, _device: string) => ({ views: 1376, counted: true }))
    show(addView).unmount()
    show(addView)
    await pass(3100)
    show(addView)
    await pass(3100)
    const words = addView.mock.calls.map(([, device]) => device)
    expect(words).toHaveLength(2)
    expect(new Set(words).size).toBe(1)
  })

  it('counts once where the language is changed after it', async () => {
    const addView = vi.fn(async () => ({ views: 1376, counted: true }))
    show(addView)
    await pass(3100)
    await act(() => choose('en'))
    await pass(60_000)
    expect(screen.getByText(/^Views/)).toBeVisible()
    expect(addView).toHaveBeenCalledTimes(1)
  })

  it('keeps the number that it knows when the count cannot be sent', async () => {
    show(() => Promise.reject(new Failure('no-answer')))
    await pass(3100)
    expect(screen.getByRole('button')).toHaveTextContent('Lượt xem: 1.375')
  })

  it('says that a view waits, and shows the number once it was sent', async () => {
    const addView = vi.fn(async (_id: string, _device: string) => ({ views: 1376, counted: true }))
    addView.mockRejectedValueOnce(new Failure('unavailable', { status: 503 }))
    show(addView)
    await pass(3100)
    expect(screen.getByText(/Lượt xem của bạn chưa gửi được/)).toBeVisible()
    await act(async () => void dispatchEvent(new Event('online')))
    await pass(100)
    expect(screen.queryByText(/chưa gửi được/)).not.toBeInTheDocument()
    expect(screen.getByRole('button')).toHaveTextContent('Lượt xem: 1.376')
    const [[, first] = [], [, second] = []] = addView.mock.calls
    expect(second).toBe(first)
  })
})

it('tells the counting rule when pressed', async () => {
  show(async () => ({ views: 1, counted: true }))
  const user = userEvent.setup()
  const rule = screen.getByText(/Mỗi người đọc được tính một lượt/)
  expect(rule).not.toBeVisible()
  await user.click(screen.getByRole('button'))
  expect(rule).toBeVisible()
  expect(screen.getByRole('button')).toHaveAttribute('aria-expanded', 'true')
})
