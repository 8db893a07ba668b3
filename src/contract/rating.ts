import * as v from 'valibot'

/** A whole number from 0. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))

/** The mean of the stars given, unrounded, or null where nobody voted. */
export const Average = v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(5)))

export const Stars = v.picklist([1, 2, 3, 4, 5], 'must be 1, 2, 3, 4 or 5')
export type Stars = v.InferOutput<typeof Stars>

/** How many gave 1, 2, 3, 4 and 5 stars. */
export const Histogram = v.tuple([Count, Count, Count, Count, Count])
export type Histogram = v.InferOutput<typeof Histogram>

/** An article's votes; `yours` is the asking reader's, or null. */
export const Rating = v.object({
  average: Average,
  count: Count,
  histogram: Histogram,
  yours: v.nullable(Stars),
})
export type Rating = v.InferOutput<typeof Rating>

/** The answer of `GET /api/articles/{id}/engagement`. */
export const Engagement = v.object({ views: Count, rating: Rating })
export type Engagement = v.InferOutput<typeof Engagement>

/** The answer of `POST /api/articles/{id}/views`. */
export const ViewAnswer = v.object({ views: Count, counted: v.boolean() })
export type ViewAnswer = v.InferOutput<typeof ViewAnswer>

/** The body of `POST /api/articles/{id}/views`: `device` tells apart readers who share an address and a browser. */
export const ViewRequest = v.object({
  device: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/, 'must be 8–64 of A–Z, a–z, 0–9, _ and -')),
  ),
})
export type ViewRequest = v.InferOutput<typeof ViewRequest>

/** The body of `PUT /api/articles/{id}/rating`. */
export const RatingRequest = v.object({ stars: Stars })
export type RatingRequest = v.InferOutput<typeof RatingRequest>

/** The `Idempotency-Key` header: random for each press. */
export const IdempotencyKey = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{16,128}$/, 'must be 16–128 of A–Z, a–z, 0–9, _ and -'),
)
