import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { holdTime } from '../../../../tests/setup/heldTime.ts'
import type { Histogram, Rating, Stars } from '../../../contract/rating.ts'
import { ratingOf } from '../../../contract/ratingOf.ts'
import type { Api } from '../../api/api.ts'
import { Failure } from '../../api/failure.ts'
import { Around } from '../../testing.tsx'
import { RatingPanel } from './RatingPanel.tsx'
import { VotesProvider } from './VotesContext.tsx'

const votes: Histogram = [0, 0, 3, 6, 0]
const withVote = (stars: Stars | null): Rating => {
  const histogram: Histogram = [...votes]
  if (stars !== null) histogram[stars - 1] = (histogram[stars - 1] ?? 0) + 1
  return ratingOf(histogram, stars)
}

const never = () => new Promise<never>(() => {})
const outage = () => Promise.reject(new Failure('no-answer'))
const refusal = () => Promise.reject(new Failure('too-many', { status: 429 }))
const saved = (stars: Stars) => Promise.resolve(withVote(stars))

/** The block of an article on which `yours` was given, with an Api that saves unless told otherwise. */
function show({ yours = null, ...replaced }: { yours?: Stars | null } & Partial<Api> = {}) {
  const setRating = vi.fn<Api['setRating']>(replaced.setRating ?? ((_id, stars) => saved(stars)))
  const clearRating = vi.fn<Api['clearRating']>(replaced.clearRating ?? (async () => withVote(null)))
  const engagement = replaced.engagement ?? (async () => ({ views: 1, rating: withVote(yours) }))
  const api: Partial<Api> = { engagement, setRating, clearRating }
  const view = (articleId: string | null) => (
    <StrictMode>
      <Around api={api}>
        <VotesProvider>{articleId && <RatingPanel key={articleId} articleId={articleId} />}</VotesProvider>
      </Around>
    </StrictMode>
  )
  const { rerender } = render(view('a'))
  return {
    setRating,
    clearRating,
    goTo: (id: string | null) => rerender(view(id)),
    user: userEvent.setup({ delay: null }),
  }
}

const star = (stars: number) => screen.getByRole('radio', { name: new RegExp(`^${stars} sao`) })
const status = () => screen.getByRole('status')
const button = (name: string) => screen.getByRole('button', { name })
const averageIs = (name: string) => screen.findByRole('img', { name: `Trung bình ${name} lượt đánh giá` })

describe('stars 14 and 15', () => {
  it('tell a vote, take it back, and bring it back until the next one', async () => {
    const { user, setRating, clearRating } = show({ yours: 2 })
    await waitFor(() => expect(star(2)).toBeChecked())
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull()
    await user.click(star(4))
    await waitFor(() => expect(status()).toHaveTextContent('Đã ghi nhận: 4 sao – Hay.'))
    await user.click(button('Bỏ đánh giá'))
    await waitFor(() => expect(status()).toHaveTextContent('Đã bỏ đánh giá của bạn.'))
    expect(star(1)).toHaveFocus()
    await user.click(button('Hoàn tác'))
    await waitFor(() => expect(status()).toHaveTextContent('Đã ghi nhận: 4 sao – Hay.'))
    expect(star(4)).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull()
    expect(setRating.mock.calls.map(([, stars]) => stars)).toEqual([4, 4])
    expect(clearRating).toHaveBeenCalledTimes(1)
    expect(new Set(setRating.mock.calls.map(([, , key]) => key)).size).toBe(2)
  })

  it('have nothing to undo on the next article', async () => {
    const { user, goTo } = show()
    await averageIs('3,7 trên 5 sao, 9')
    await user.click(star(4))
    await waitFor(() => expect(button('Hoàn tác')).toBeVisible())
    goTo('b')
    await averageIs('3,7 trên 5 sao, 9')
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull()
    expect(status()).toBeEmptyDOMElement()
  })
})

describe('stars 16', () => {
  it('sends the last choice of a burst alone', async () => {
    const time = holdTime()
    const { user, setRating } = show({ yours: 1 })
    await waitFor(() => expect(star(1)).toBeChecked())
    await user.tab()
    for (let presses = 0; presses < 3; presses++) {
      await user.keyboard('{ArrowRight}')
      await time.pass(590)
    }
    expect(setRating).not.toHaveBeenCalled()
    await time.pass(10)
    await waitFor(() => expect(status()).toHaveTextContent('4 sao'))
    expect(setRating.mock.calls.map(([, stars]) => stars)).toEqual([4])
    await user.click(button('Hoàn tác'))
    await waitFor(() => expect(setRating.mock.calls.map(([, stars]) => stars)).toEqual([4, 1]))
  })

  it.each([
    ['the page goes', () => dispatchEvent(new Event('pagehide'))],
    ['the article is left', (goTo: (id: null) => void) => goTo(null)],
  ])('sends it at once when %s', async (_when, leave) => {
    holdTime()
    const { user, setRating, goTo } = show()
    await user.click(star(1))
    await waitFor(() => expect(status()).not.toBeEmptyDOMElement())
    setRating.mockClear()
    await user.keyboard('5')
    expect(setRating).not.toHaveBeenCalled()
    await act(async () => leave(goTo))
    expect(setRating.mock.calls.map(([, stars]) => stars)).toEqual([5])
  })
})

describe('stars 17', () => {
  it('shows a vote in count and average before any answer', async () => {
    const { user } = show({ setRating: never })
    await averageIs('3,7 trên 5 sao, 9')
    await user.click(star(1))
    expect(star(1)).toBeChecked()
    expect(await averageIs('3,4 trên 5 sao, 10')).toBeVisible()
    expect(status()).toBeEmptyDOMElement()
  })

  it('keeps what had no answer, and sends it once when the network is back', async () => {
    const { user, setRating } = show()
    setRating.mockImplementationOnce(outage)
    await averageIs('3,7 trên 5 sao, 9')
    await user.click(star(5))
    await waitFor(() => expect(status()).toHaveTextContent('Chưa gửi được.'))
    expect(star(5)).toBeChecked()
    act(() => void dispatchEvent(new Event('online')))
    await waitFor(() => expect(status()).toHaveTextContent('Đã ghi nhận: 5 sao – Rất hay.'))
    const keys = setRating.mock.calls.map(([, , key]) => key)
    expect(keys).toHaveLength(2)
    expect(keys[1]).toBe(keys[0])
  })

  it('still says so when the reader comes back to the article', async () => {
    const { user, goTo } = show({ setRating: outage })
    await user.click(star(5))
    await waitFor(() => expect(status()).toHaveTextContent('Chưa gửi được.'))
    goTo(null)
    goTo('a')
    expect(star(5)).toBeChecked()
    expect(status()).toHaveTextContent('Chưa gửi được.')
  })

  it('rolls a refusal back, tells it in words, and can try again', async () => {
    const { user, setRating } = show({ yours: 2 })
    setRating.mockImplementationOnce(refusal)
    await waitFor(() => expect(star(2)).toBeChecked())
    await user.click(star(5))
    await waitFor(() =>
      expect(status()).toHaveTextContent('Chưa ghi nhận được đánh giá. Có quá nhiều yêu cầu'),
    )
    expect(star(2)).toBeChecked()
    expect(await averageIs('3,5 trên 5 sao, 10')).toBeVisible()
    await user.click(button('Thử lại'))
    await waitFor(() => expect(status()).toHaveTextContent('Đã ghi nhận: 5 sao – Rất hay.'))
    expect(star(5)).toBeChecked()
  })
})

it('takes votes where the average cannot be had, and says so', async () => {
  const { user } = show({ engagement: outage })
  expect(await screen.findByText('Chưa tải được điểm trung bình')).toBeVisible()
  await user.click(star(3))
  await waitFor(() => expect(status()).toHaveTextContent('Đã ghi nhận: 3 sao – Khá.'))
  expect(star(3)).toBeChecked()
})

it('takes votes where the browser is not in a secure context', async () => {
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    throw new TypeError('crypto.randomUUID is not a function')
  })
  const { user, setRating } = show()
  await user.click(star(3))
  await waitFor(() => expect(setRating.mock.calls[0]?.[2]).toMatch(/^[A-Za-z0-9_-]{16,128}$/))
})
