import { addMonths, type Day, startOfMonth } from '../../../contract/day.ts'
import { dayAt } from '../../../contract/instant.ts'
import type { Filters } from '../sql/conditions.ts'
import { get, type Steps } from '../sql/steps.ts'

// GIN answers with all of the matches at once: for the newest of a common word it is asked for the last months only, and for more when
// these have too few.

/** How many of the newest articles the months are to have that are asked first, and then. */
const REACHES = [4_000, 32_000]
/** A query with more months than this costs more than it spares. */
const MOST_MONTHS = 240

/** The months to ask in, one try after another; the last try is without any. `last` and the filters' first are in seconds. */
export function* monthsToTry(
  { first }: Pick<Filters, 'first'>,
  last: number,
  timeZone: string,
): Steps<string[][]> {
  const end = startOfMonth(dayAt(last * 1000, timeZone))
  const begin = first === undefined ? undefined : startOfMonth(dayAt(first * 1000, timeZone))
  const tries: string[][] = []
  for (const reach of REACHES) {
    const row = yield* get<{ day: Day }>(
      'select day from articles where published_at <= ? order by published_at desc, id offset ? limit 1',
      last,
      reach,
    )
    const start = row === undefined ? undefined : startOfMonth(row.day)
    if (start === undefined || (begin !== undefined && start <= begin)) break
    tries.push(monthsBetween(start, end))
  }
  const whole = begin === undefined ? [] : monthsBetween(begin, end)
  return [...tries, whole.length > MOST_MONTHS ? [] : whole]
}

function monthsBetween(first: Day, last: Day): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}
