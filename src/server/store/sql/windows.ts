import { addDays, type Day } from '../../../contract/day.ts'
import { startOfDay } from '../../../contract/instant.ts'
import { type Context, seconds } from './context.ts'
import { setSetting, setting } from './settings.ts'
import { all, run, type Steps } from './steps.ts'

// What was counted in the last 7 and 30 days, kept by the transactions that count. The windows end with the day that was counted last,
// `counted_day`; when another begins, what has become too old is taken out of them. Where a clock was ahead for a while, they are filled
// anew, and what was counted in days to come enters them when those days begin.

const LENGTHS = [7, 30] as const
export type WindowLength = (typeof LENGTHS)[number]

type Change = { views?: number; votes?: number; stars?: number }

/** Adds to the windows that have this day. Inside a transaction, after `beginDay`. */
export function* addToWindows(article: number, day: Day, change: Change): Steps<void> {
  const { views = 0, votes = 0, stars = 0 } = change
  const last = (yield* setting('counted_day')) ?? day
  for (const length of LENGTHS) {
    if (day < firstDay(last, length) || day > last) continue
    yield* add(length, article, views, votes, stars)
  }
}

/** Moves the windows on where a new day has begun. Inside a transaction. */
export function* beginDay({ timeZone, lockDay }: Context, today: Day): Steps<void> {
  if (yield* isBegun(today)) return
  yield* lockDay()
  // Another process may have begun it while this one waited.
  if (yield* isBegun(today)) return
  const last = yield* setting('counted_day')
  for (const length of LENGTHS) yield* moveWindow(length, last, today, timeZone)
  yield* setSetting('counted_day', today)
}

/** Whether `beginDay` has nothing to do. Tomorrow may have begun for another process; a later day is a clock's that was wrong. */
export function* isBegun(today: Day): Steps<boolean> {
  const last = (yield* setting('counted_day')) ?? ''
  return last >= today && last <= addDays(today, 1)
}

/** Makes the window that ends with `last` end with `today`; one that ends with no day, or a later one, is filled anew. */
function* moveWindow(length: WindowLength, last: Day | undefined, today: Day, timeZone: string): Steps<void> {
  const [first, next] = [firstDay(today, length), addDays(today, 1)]
  if (last === undefined || last > today) {
    yield* run('delete from windows where days = ?', length)
    yield* addDaysOf(length, 1, first, next, timeZone)
    return
  }
  // After long without a day there is none that both windows have.
  const [outBefore = first, inFrom = first] = [first, addDays(last, 1)].sort()
  yield* addDaysOf(length, -1, firstDay(last, length), outBefore, timeZone)
  yield* addDaysOf(length, 1, inFrom, next, timeZone)
  yield* run('delete from windows where days = ? and views <= 0 and votes <= 0', length)
}

/** Adds what was counted in the days from `from` on that are before `before`, or takes it out. */
function* addDaysOf(
  length: WindowLength,
  sign: 1 | -1,
  from: Day,
  before: Day,
  timeZone: string,
): Steps<void> {
  const views = yield* all<{ article: number; views: number }>(
    'select article, sum(views) as views from views_by_day where day >= ? and day < ? group by article',
    from,
    before,
  )
  for (const row of views) yield* add(length, row.article, sign * row.views, 0, 0)
  const votes = yield* all<{ article: number; votes: number; stars: number }>(
    `select article, count(*) as votes, sum(stars) as stars from votes
      where voted_at >= ? and voted_at < ? group by article`,
    seconds(startOfDay(from, timeZone)),
    seconds(startOfDay(before, timeZone)),
  )
  for (const row of votes) yield* add(length, row.article, 0, sign * row.votes, sign * row.stars)
}

function* add(
  length: WindowLength,
  article: number,
  views: number,
  votes: number,
  stars: number,
): Steps<void> {
  yield* run(
    `insert into windows (days, article, views, votes, stars) values (?, ?, ?, ?, ?)
      on conflict (days, article) do update set views = windows.views + excluded.views,
        votes = windows.votes + excluded.votes, stars = windows.stars + excluded.stars`,
    length,
    article,
    views,
    votes,
    stars,
  )
}

function firstDay(last: Day, length: WindowLength): Day {
  return addDays(last, 1 - length)
}
