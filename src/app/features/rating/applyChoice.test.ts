import { expect, it } from 'vitest'
import { ratingOf } from '../../../contract/ratingOf.ts'
import { applyChoice } from './applyChoice.ts'

it('adds a first vote, moves one, and takes one back', () => {
  expect(applyChoice(ratingOf([0, 0, 0, 1, 0], null), 2)).toEqual(ratingOf([0, 1, 0, 1, 0], 2))
  expect(applyChoice(ratingOf([0, 1, 0, 1, 0], 2), 5)).toEqual(ratingOf([0, 0, 0, 1, 1], 5))
  expect(applyChoice(ratingOf([0, 0, 0, 1, 0], 4), null)).toEqual(ratingOf([0, 0, 0, 0, 0], null))
})

it('changes nothing where the choice is in already, and nothing given to it', () => {
  const rating = ratingOf([0, 0, 0, 1, 0], 4)
  expect(applyChoice(rating, 4)).toEqual(rating)
  applyChoice(rating, 1)
  expect(rating.histogram).toEqual([0, 0, 0, 1, 0])
})
