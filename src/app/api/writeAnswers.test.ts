import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Rating, ViewAnswer } from '../../contract/rating.ts'
import { readRating, readViews } from './writeAnswers.ts'

const takes = (read: (body: unknown) => unknown, body: unknown) => {
  try {
    read(body)
    return true
  } catch {
    return false
  }
}

// The contract's schemas say what is right: what is checked by hand has to agree with them.
describe('answers to writes are taken and refused as the contract has them', () => {
  const wrong = [undefined, null, 'x', -1, 0.5, Number.NaN, 6, true, [], {}]
  const rating = { average: 4.5, count: 2, histogram: [0, 0, 0, 1, 1], yours: 4 }
  const view = { views: 3, counted: true }

  const variants = (right: object) => [
    right,
    ...Object.keys(right).flatMap((name) => wrong.map((value) => ({ ...right, [name]: value }))),
    ...wrong,
  ]
  it.each([
    ...variants(rating),
    { ...rating, histogram: [1, 2, 3, 4] },
    { ...rating, histogram: [0, 0, 0, 1, -1] },
  ])('a rating %j', (body) => expect(takes(readRating, body)).toBe(v.is(Rating, body)))
  it.each(variants(view))('a view %j', (body) => expect(takes(readViews, body)).toBe(v.is(ViewAnswer, body)))
})
