import { startOfDay } from '../../../contract/instant.ts'
import { seconds } from '../sql/context.ts'
import { get, type Steps } from '../sql/steps.ts'

// The search index reads what it finds from the last place to the first, so an article's place says when it was published: its second,
// and a number within that.

/** A million articles of one second. */
const IN_A_SECOND = 2 ** 20
/** Before the first instant that an article may have, wherever its site is. */
const FIRST_SECOND = seconds(startOfDay('1912-01-01', 'UTC')) - 86_400

/** The first place of a second since 1970. */
export function firstPlace(second: number): number {
  return (second - FIRST_SECOND) * IN_A_SECOND
}

/** The last place of a second since 1970. */
export function lastPlace(second: number): number {
  return firstPlace(second + 1) - 1
}

/** A place for one more article of this second. */
export function* freePlace(second: number): Steps<number> {
  const row = yield* get<{ place: number | null }>(
    'select max(place) as place from search_places where place between ? and ?',
    firstPlace(second),
    lastPlace(second),
  )
  const place = (row?.place ?? firstPlace(second) - 1) + 1
  if (place > lastPlace(second)) throw new RangeError(`No place is left in the second ${second}.`)
  return place
}
