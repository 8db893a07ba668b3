import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { Failure } from './failure.ts'
import { createQueryClient } from './queryClient.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

/** Reads what fails so often, and then answers; how often it was asked, and what came of it. */
async function read(failures: number, failure: Failure) {
  const client = createQueryClient()
  onTestFinished(() => client.clear())
  const ask = vi.fn(async () => 'answer')
  for (let each = 0; each < failures; each++) ask.mockRejectedValueOnce(failure)
  const outcome = client.fetchQuery({ queryKey: ['a'], queryFn: ask }).catch((error: Failure) => error)
  await vi.advanceTimersByTimeAsync(60_000)
  return { outcome: await outcome, asked: ask.mock.calls.length }
}

const outages = [
  new Failure('no-answer'),
  new Failure('unexpected', { status: 502 }),
  new Failure('unavailable', { status: 503 }),
  new Failure('unexpected', { status: 504 }),
]

it.each(outages)('after an outage a read is asked once more: %s $status', async (outage) => {
  expect(await read(1, outage)).toEqual({ outcome: 'answer', asked: 2 })
  expect(await read(2, outage)).toEqual({ outcome: outage, asked: 2 })
})

it.each([
  new Failure('bad-request', { status: 400 }),
  new Failure('not-found', { status: 404 }),
  new Failure('removed', { status: 410 }),
  new Failure('too-many', { status: 429 }),
  new Failure('unexpected', { status: 500 }),
  new Failure('bad-answer', { status: 200 }),
])('after a refusal it is not: %s $status', async (refusal) => {
  expect(await read(1, refusal)).toEqual({ outcome: refusal, asked: 1 })
})
