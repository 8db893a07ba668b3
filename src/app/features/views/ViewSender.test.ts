import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ViewAnswer } from '../../../contract/rating.ts'
import type { Api } from '../../api/api.ts'
import { Failure } from '../../api/failure.ts'
import { ViewSender } from './ViewSender.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const outage = () => new Failure('unavailable', { status: 503 })

/** A sender, what it has sent, and whether the server is there. */
function startSender() {
  const server = { isThere: true, refuses: false }
  const sent: string[] = []
  const addView = async (id: string, device: string): Promise<ViewAnswer> => {
    sent.push(`${id} ${device}`)
    if (server.refuses) throw new Failure('too-many', { status: 429 })
    if (!server.isThere) throw outage()
    return { views: 7, counted: true }
  }
  const api: Partial<Api> = { addView }
  const sender = new ViewSender(api as Api)
  const settle = () => vi.advanceTimersByTimeAsync(0)
  return { sender, server, sent, settle }
}

describe('a view', () => {
  it('that finds an outage is kept, and sent once when there is a connection again', async () => {
    const { sender, server, sent, settle } = startSender()
    const views = vi.fn()
    sender.subscribe('a', () => {}, views)
    server.isThere = false
    sender.send('a', 'word')
    await settle()
    expect(sender.isWaiting('a')).toBe(true)
    server.isThere = true
    dispatchEvent(new Event('online'))
    dispatchEvent(new Event('online'))
    await settle()
    expect(sent).toEqual(['a word', 'a word'])
    expect(sender.isWaiting('a')).toBe(false)
    expect(views).toHaveBeenCalledExactlyOnceWith(7)
  })

  it('is tried again by itself, more and more seldom', async () => {
    const { sender, server, sent } = startSender()
    server.isThere = false
    sender.send('a', 'word')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(sent).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(9_000)
    expect(sent).toHaveLength(2)
    server.isThere = true
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent).toHaveLength(3)
    expect(sender.isWaiting('a')).toBe(false)
  })

  it('that an earlier page left behind is sent by the next', async () => {
    const first = startSender()
    first.server.isThere = false
    first.sender.send('a', 'word')
    first.sender.send('b', 'word')
    await first.settle()
    const second = startSender()
    await second.settle()
    expect(second.sent).toEqual(['a word', 'b word'])
    expect(second.sender.isWaiting('b')).toBe(false)
  })

  it('that is refused is not sent again', async () => {
    const { sender, server, sent, settle } = startSender()
    server.refuses = true
    sender.send('a', 'word')
    await settle()
    dispatchEvent(new Event('online'))
    await settle()
    expect(sent).toEqual(['a word'])
  })

  it('waits as long as the page where the browser refuses storage', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { sender, server, sent, settle } = startSender()
    server.isThere = false
    sender.send('a', 'word')
    await settle()
    server.isThere = true
    dispatchEvent(new Event('online'))
    await settle()
    expect(sent).toEqual(['a word', 'a word'])
  })

  it.each(['null', '5', '{"a":5}', '['])('is not read from what no outbox wrote: %s', async (stored) => {
    localStorage.setItem('dateline.views', stored)
    const { sent, settle } = startSender()
    await settle()
    expect(sent).toEqual([])
  })
})
