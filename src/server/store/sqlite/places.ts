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

/** A place for one more article of this second: after the last of its day, or one that was left there. More than 131,072 of one day go on
 * into the next ones, and are read that much too early. */
export function* freePlace(second: number): Steps<number> {
  for (let day = dayOfSecond(second); ; day++) {
    const [first, last] = [firstPlace(day), lastPlace(day)]
    const row = yield* get<{ place: number | null }>(
      'select max(place) as place from search_places where place between ? and ?',
      first,
      last,
    )
    const place = (row?.place ?? first - 1) + 1
    if (place <= last) return place
    const left = yield* get<{ place: number }>(
      `select place - 1 as place from search_places p where place between ? and ?
        and not exists (select 1 from search_places o where o.place = p.place - 1) order by place limit 1`,
      first + 1,
      last,
    )
    if (left) return left.place
  }
}
