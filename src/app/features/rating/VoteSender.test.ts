import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Rating, Stars } from '../../../contract/rating.ts'
import { ratingOf } from '../../../contract/ratingOf.ts'
import type { Api } from '../../api/api.ts'
import { Failure } from '../../api/failure.ts'
import { VoteSender } from './VoteSender.ts'

type Sent = { stars: Stars | null; key?: string; answer: PromiseWithResolvers<Rating> }

let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

/** A sender, and what it has sent; each write is answered by hand. */
function startSender() {
  const sent: Sent[] = []
  const record = (write: Omit<Sent, 'answer'>) => {
    const answer = Promise.withResolvers<Rating>()
    sent.push({ ...write, answer })
    return answer.promise
  }
  const api: Partial<Api> = {
    setRating: (_id, stars, key) => record({ stars, key }),
    clearRating: () => record({ stars: null }),
  }
  const sender = new VoteSender(api as Api, new QueryClient())
  stop = sender.start()
  const settle = () => vi.advanceTimersByTimeAsync(0)
  return { sender, sent, settle }
}

const saved = (stars: Stars) => ratingOf([0, 0, 0, 0, 0], stars)
const noAnswer = () => new Failure('no-answer')

function hide() {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
}

describe('a vote whose answer was lost', () => {
  it('is sent again before the next one, so that both are the same reader’s', async () => {
    const { sender, sent, settle } = startSender()
    sender.choose('a', 3, 'press')
    await settle()
    sent[0]?.answer.reject(noAnswer())
    await settle()
    expect(sender.state('a').outcome).toMatchObject({ kind: 'waiting' })

    sender.choose('a', 4, 'press')
    await settle()
    expect(sent.map(({ stars }) => stars)).toEqual([3, 3])
    expect(sent[1]?.key).toBe(sent[0]?.key)
    sent[1]?.answer.resolve(saved(3))
    await settle()
    expect(sent.map(({ stars }) => stars)).toEqual([3, 3, 4])
    sent[2]?.answer.resolve(saved(4))
    await settle()
    expect(sender.state('a')).toEqual({ choice: undefined, outcome: { kind: 'saved', stars: 4 } })
  })
})

describe('leaving the page', () => {
  it('sends what a burst held back at once', async () => {
    const { sender, sent } = startSender()
    sender.choose('a', 3, 'keys')
    hide()
    expect(sent.map(({ stars }) => stars)).toEqual([3])
  })

  it('sends nothing beside a vote that is under way', async () => {
    const { sender, sent, settle } = startSender()
    sender.choose('a', 3, 'press')
    await settle()
    sender.choose('a', 4, 'keys')
    hide()
    await settle()
    expect(sent.map(({ stars }) => stars)).toEqual([3])
    sent[0]?.answer.resolve(saved(3))
    await settle()
    expect(sent.map(({ stars }) => stars)).toEqual([3, 4])
  })
})

describe('a browser that refuses', () => {
  it('storage: votes last as long as the page', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { sender, sent, settle } = startSender()
    sender.choose('a', 5, 'press')
    expect(sender.state('a').choice?.stars).toBe(5)
    await settle()
    expect(sent.map(({ stars }) => stars)).toEqual([5])
  })

  it('locks: votes are sent without', async () => {
    vi.stubGlobal('navigator', {
      locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) },
    })
    const { sender, sent, settle } = startSender()
    sender.choose('a', 5, 'press')
    await settle()
    expect(sent.map(({ stars }) => stars)).toEqual([5])
    vi.unstubAllGlobals()
  })
})

it('tries again by itself, more and more seldom', async () => {
  const { sender, sent, settle } = startSender()
  sender.choose('a', 5, 'press')
  await settle()
  sent[0]?.answer.reject(noAnswer())
  await vi.advanceTimersByTimeAsync(5_000)
  expect(sent).toHaveLength(2)
  sent[1]?.answer.reject(noAnswer())
  await vi.advanceTimersByTimeAsync(9_000)
  expect(sent).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent).toHaveLength(3)
})

it('sends what an earlier page left behind', async () => {
  const first = startSender()
  first.sender.choose('a', 2, 'press')
  await first.settle()
  stop()
  const second = startSender()
  await second.settle()
  expect(second.sent.map(({ stars, key }) => ({ stars, key }))).toEqual([
    { stars: 2, key: first.sent[0]?.key },
  ])
})
