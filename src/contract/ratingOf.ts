import type { Histogram, Rating, Stars } from './rating.ts'

/** The rating that a histogram makes. */
export function ratingOf(histogram: Histogram, yours: Stars | null): Rating {
  const count = histogram.reduce((sum, n) => sum + n, 0)
  const stars = histogram.reduce((sum, n, index) => sum + n * (index + 1), 0)
  return { average: count === 0 ? null : stars / count, count, histogram, yours }
}
