import { get, type Steps } from '../sql/steps.ts'

// The search index reads what it finds from the last place to the first, so an article's place says when it was published: the day (UTC), and
// a number within that. Places that are close together make a small index.

const A_DAY = 86_400
const IN_A_DAY = 2 ** 17
/** 1911: before the first instant that an article may have, in days since 1970. */
const FIRST_DAY = -21_550

/** The day of a second since 1970. */
export function dayOfSecond(second: number): number {
  return Math.floor(second / A_DAY)
}

export function firstPlace(day: number): number {
  return (day - FIRST_DAY) * IN_A_DAY
}

export function lastPlace(day: number): number {
  return firstPlace(day + 1) - 1
}

/** A place for one more article of this second. More than 131,072 of one day go on into the next ones, and are read that much too early. */
export function* freePlace(second: number): Steps<number> {
  for (let day = dayOfSecond(second); ; day++) {
    const row = yield* get<{ place: number | null }>(
      'select max(place) as place from search_places where place between ? and ?',
      firstPlace(day),
      lastPlace(day),
    )
    const place = (row?.place ?? firstPlace(day) - 1) + 1
    if (place <= lastPlace(day)) return place
  }
}
