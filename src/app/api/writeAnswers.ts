import type { Rating, ViewAnswer } from '../../contract/rating.ts'

// The answers to writes, checked by hand: the article page needs these before anything is pressed, and the library that checks the
// others would be a tenth of all its script that is not a framework's.

/** The answer to a view; throws where it is none. */
export function readViews(body: unknown): ViewAnswer {
  const { views, counted } = fields(body)
  if (!isCount(views) || typeof counted !== 'boolean') throw new TypeError('no answer to a view')
  return { views, counted }
}

/** The answer to a vote; throws where it is none. */
export function readRating(body: unknown): Rating {
  const { average, count, histogram, yours } = fields(body)
  if (!isCount(count) || !isHistogram(histogram)) throw new TypeError('no rating')
  if (average !== null && !isBetween(average, 1, 5)) throw new TypeError('no average')
  if (yours !== null && !(isCount(yours) && isBetween(yours, 1, 5))) throw new TypeError('no stars')
  return { average, count, histogram, yours: yours as Rating['yours'] }
}

function fields(body: unknown): Record<string, unknown> {
  return (body ?? {}) as Record<string, unknown>
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most
}

function isHistogram(value: unknown): value is Rating['histogram'] {
  return Array.isArray(value) && value.length === 5 && value.every(isCount)
}
