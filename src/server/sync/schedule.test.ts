import { describe, expect, it } from 'vitest'
import { isDue, nextState } from './schedule.ts'

const now = 1_000_000_000
const every = 900_000
const failed = { state: 'failed' as const, reason: 'no answer' }
/** In the middle there is no jitter. */
const facts = { every, now, random: 0.5, isComplete: true }

describe('a source that answers', () => {
  it('is asked again after the time that is set, with what it said of itself', () => {
    const answer = { state: 'new' as const, etag: '"2"', lastModified: 'Wed, 10 Jul 2019 09:55:00 GMT' }
    expect(nextState({ etag: '"1"', failures: 3, nextAt: 0 }, answer, facts)).toEqual({
      etag: '"2"',
      lastModified: 'Wed, 10 Jul 2019 09:55:00 GMT',
      failures: 0,
      nextAt: now + every,
    })
  })

  it('is known as before where nothing has changed', () => {
    const before = { etag: '"1"', failures: 0, nextAt: 0 }
    expect(nextState(before, { state: 'unchanged' }, facts)).toEqual({ ...before, nextAt: now + every })
  })

  it('is read whole the next time where a picture is missing', () => {
    const answer = { state: 'new' as const, etag: '"2"' }
    expect(nextState(null, answer, { ...facts, isComplete: false })).toEqual({
      failures: 0,
      nextAt: now + every,
    })
  })

  it('is asked a little sooner or later than others', () => {
    const at = (random: number) => nextState(null, { state: 'new' }, { ...facts, random }).nextAt - now
    expect([at(0), at(1)]).toEqual([810_000, 990_000])
  })
})

it('is due when its time has come, or would come sooner by now', () => {
  const due = (failures: number, inMs: number) => isDue({ failures, nextAt: now + inMs }, now, every)
  expect([due(0, 0), due(0, 1), due(0, every), due(0, every * 1.1)]).toEqual([true, false, false, false])
  expect([due(0, every * 1.2), due(0, every * 100)]).toEqual([true, true])
  expect([due(1, every * 100), due(1, 0)]).toEqual([false, true])
})

describe('a source that does not answer', () => {
  const wait = (failures: number, answer = {}) => {
    const state = nextState({ etag: '"1"', failures, nextAt: 0 }, { ...failed, ...answer }, facts)
    expect(state).toMatchObject({ etag: '"1"', failures: failures + 1 })
    return state.nextAt - now
  }

  it('is asked less and less often, once a day at last', () => {
    expect([wait(0), wait(1), wait(2)]).toEqual([2 * every, 4 * every, 8 * every])
    expect(wait(40)).toBe(24 * 60 * 60_000)
  })

  it('is not asked sooner than it wants', () => {
    expect(wait(0, { retryAfterMs: 50 * 60 * 60_000 })).toBe(50 * 60 * 60_000)
    expect(wait(0, { retryAfterMs: 1_000 })).toBe(2 * every)
    expect(wait(0, { retryAfterMs: 1e12 })).toBe(7 * 24 * 60 * 60_000)
  })
})
