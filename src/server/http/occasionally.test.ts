import { expect, it } from 'vitest'
import { Occasionally } from './occasionally.ts'

it('is due at first, then once in a while, and again where the clock was set back', () => {
  let now = 5_000
  const told = new Occasionally(() => now, 1_000)
  const dueAt = (at: number) => {
    now = at
    return told.isDue()
  }
  expect([5_000, 5_999, 6_000, 6_001, 7_000, 3_000, 3_500].map(dueAt)).toEqual([
    true,
    false,
    true,
    false,
    true,
    true,
    false,
  ])
})
