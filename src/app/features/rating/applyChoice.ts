import type { Histogram, Rating, Stars } from '../../../contract/rating.ts'
import { ratingOf } from '../../../contract/ratingOf.ts'

/** The rating as it will be once this reader's choice is in: shown at once, before the server has answered. */
export function applyChoice(rating: Rating, choice: Stars | null): Rating {
  const histogram: Histogram = [...rating.histogram]
  const add = (stars: Stars | null, count: number) => {
    if (stars !== null) histogram[stars - 1] = Math.max(0, (histogram[stars - 1] ?? 0) + count)
  }
  add(rating.yours, -1)
  add(choice, 1)
  return ratingOf(histogram, choice)
}
