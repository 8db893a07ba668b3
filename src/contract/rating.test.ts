import { expect, it } from 'vitest'
import { ratingOf } from './ratingOf.ts'

it('makes average and count from the histogram', () => {
  expect(ratingOf([0, 0, 1, 2, 1], 4)).toEqual({ average: 4, count: 4, histogram: [0, 0, 1, 2, 1], yours: 4 })
  expect(ratingOf([0, 0, 0, 0, 0], null).average).toBeNull()
})
