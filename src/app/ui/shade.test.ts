import { expect, it } from 'vitest'
import { shadeOf } from './shade.ts'

it('a day is the darker the more articles it has', () => {
  expect([undefined, 0, 1, 2, 4, 5, 18].map(shadeOf)).toEqual([0, 0, 1, 2, 2, 3, 3])
})
