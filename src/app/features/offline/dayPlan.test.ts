import { beforeEach, expect, it, vi } from 'vitest'
import type { ArticlePage } from '../../../contract/article.ts'
import { type DayPlan, keepDay } from './dayPlan.ts'
import { keptDays, removeDay, roomForDays } from './keptDays.ts'
import { fakeCaches } from './testing.ts'

const article = { id: 'a', title: 'Bài' } as ArticlePage
const plan: DayPlan = { day: '2026-11-24', articles: [article], answers: [], pictures: ['/a.webp'], bytes: 9 }

/** Ends the pictures' fetches that were begun, one after the other. */
let ends: (() => void)[]

beforeEach(() => {
  ends = []
  vi.stubGlobal('caches', fakeCaches())
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit = {}) => {
    const { promise, resolve, reject } = Promise.withResolvers<Response>()
    signal?.addEventListener('abort', () => reject(signal.reason))
    ends.push(() => resolve(new Response('')))
    return promise
  })
  // One after the other, as a browser's locks have it.
  let queue: Promise<unknown> = Promise.resolve()
  const request = (_: string, work: () => Promise<unknown>) => {
    const done = queue.then(work)
    queue = done.catch(() => {})
    return done
  }
  vi.stubGlobal('navigator', { locks: { request } })
  return () => vi.unstubAllGlobals()
})

const keep = (signal = new AbortController().signal) => keepDay(plan, 0, signal, () => {})
const begun = (count: number) => vi.waitFor(() => expect(ends).toHaveLength(count))
const daysKept = async () => (await keptDays()).map(({ day }) => day)

it('a day that was stopped takes nothing from one that is kept after it', async () => {
  const stopping = new AbortController()
  const stopped = keep(stopping.signal).catch((error: unknown) => error)
  await begun(1)
  stopping.abort()
  const kept = keep()
  await begun(2)
  ends[1]?.()
  await kept
  ends[0]?.()
  expect(await stopped).toMatchObject({ name: 'AbortError' })
  expect(await daysKept()).toEqual([plan.day])
})

it('a day that is stopped with its last picture is not kept', async () => {
  const stopping = new AbortController()
  const stopped = keepDay(plan, 0, stopping.signal, () => stopping.abort())
  await begun(1)
  ends[0]?.()
  await expect(stopped).rejects.toThrow()
  expect(await caches.keys()).toEqual([])
})

it('what measures or takes away elsewhere waits for a day that is being kept', async () => {
  const kept = keep()
  await begun(1)
  const measured = roomForDays()
  await new Promise((resolve) => setTimeout(resolve, 5))
  ends[0]?.()
  await kept
  await measured
  expect(await daysKept()).toEqual([plan.day])

  await removeDay(plan.day)
  const again = keep()
  await begun(2)
  const removed = removeDay(plan.day)
  ends[1]?.()
  await again
  await removed
  expect(await daysKept()).toEqual([])
})

it('a picture that the server refuses is no picture', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }))
  await expect(keep()).rejects.toThrow()
  expect(await caches.keys()).toEqual([])
})
