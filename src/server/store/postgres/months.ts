import { addMonths, type Day, startOfMonth } from '../../../contract/day.ts'
import { dayAt } from '../../../contract/instant.ts'
import { all, type Steps } from '../sql/steps.ts'

// GIN answers with all of the matches at once: for the newest of a common word it is asked for the last months only, and for more when
// these have too few. Months are UTC's, so that an index is right whatever the site's zone becomes.

/** How many of the newest articles the months are to have that are asked first, and then. */
const REACHES = [4_000, 32_000]
/** A reach has about so many times as many matches as the one before. */
const GROWTH = 8
/** A query with more months than this costs more than it spares. */
const MOST_MONTHS = 240
/** How long it is good enough how many articles a month has, in ms. */
const KEPT = 60_000

/** The month of a moment in seconds since 1970, as its first day. */
export function monthOf(second: number): Day {
  return startOfMonth(dayAt(second * 1000, 'UTC'))
}

/** Finds out where the last months begin that have enough articles. No answer depends on what it keeps in mind, only how soon it is there. */
export class Months {
  #counts: { month: string; articles: number }[] = []
  #until = 0;

  /** Asks in the last months, then in more of them, until `most` are found; in the end, or where they are rare, without any. Both ends
   * in seconds. */
  *fromTheLast<Answer>(
    { first, last }: { first?: number | undefined; last: number },
    most: number,
    ask: (months: readonly Day[]) => Steps<Answer>,
    sizeOf: (answer: Answer) => number,
  ): Steps<Answer> {
    const end = monthOf(last)
    const begin = first === undefined ? undefined : monthOf(first)
    yield* this.#count()
    for (const reach of REACHES) {
      const start = this.#startOf(reach, end)
      if (start === undefined || (begin !== undefined && start <= begin)) break
      const answer = yield* ask(monthsBetween(start, end))
      if (sizeOf(answer) >= most) return answer
      if (sizeOf(answer) * GROWTH < most) break
    }
    const whole = begin === undefined ? [] : monthsBetween(begin, end)
    return yield* ask(whole.length > MOST_MONTHS ? [] : whole)
  }

  *#count(): Steps<void> {
    if (performance.now() < this.#until) return
    this.#counts = yield* all<{ month: string; articles: number }>(
      `select substr(day, 1, 7) as month, sum(articles) as articles from article_counts
        where section = '' and day <> '' group by month order by month desc`,
    )
    this.#until = performance.now() + KEPT
  }

  /** The first of the months up to `end` that have so many articles together. */
  #startOf(reach: number, end: Day): Day | undefined {
    let articles = 0
    for (const count of this.#counts) {
      if (count.month > end.slice(0, 7)) continue
      articles += count.articles
      if (articles >= reach) return `${count.month}-01`
    }
    return undefined
  }
}

function monthsBetween(first: Day, last: Day): Day[] {
  const months: Day[] = []
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}
