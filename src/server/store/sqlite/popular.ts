import type { SQLInputValue } from 'node:sqlite'
import { addDays, type Day } from '../../../contract/day.ts'
import { dayAt, startOfDay } from '../../../contract/instant.ts'
import type { Period } from '../../../contract/list.ts'
import type { Asked, Ranking } from './asked.ts'
import { type Context, seconds } from './context.ts'

const MOST = 200
const daysIn: Record<Exclude<Period, 'all'>, number> = { '7d': 7, '30d': 30 }

/** By views. In a period, what was read in it comes first, and the others follow by all their views. */
export function mostRead(context: Context, asked: Asked): Ranking {
  const start = firstDay(context, asked)
  const inPeriod = start === null ? [] : byViewsSince(context, asked, start)
  return fill(inPeriod, allTime(context, asked, 'views'))
}

/** By the Bayesian mean of the stars. In a period, what was rated in it comes first, by the votes given in it. */
export function bestRated(context: Context, asked: Asked): Ranking {
  const start = firstDay(context, asked)
  const inPeriod = start === null ? [] : byVotesSince(context, asked, start)
  return fill(inPeriod, allTime(context, asked, 'score'))
}

/** The first day of the period, which ends with today; null for all time. */
function firstDay({ timeZone }: Context, { query, now }: Asked): Day | null {
  const { period = 'all' } = query
  return period === 'all' ? null : addDays(dayAt(now, timeZone), 1 - daysIn[period])
}

function allTime(context: Context, { condition }: Asked, column: 'views' | 'score'): number[] {
  return keysOf(
    context,
    `select a.key from articles a where ${condition.sql}
      order by a.${column} desc, a.published_at desc, a.id limit ${MOST + 1}`,
    condition.values,
  )
}

function byViewsSince(context: Context, { condition }: Asked, start: Day): number[] {
  return keysOf(
    context,
    `select a.key from articles a
      join (select article, sum(views) as views from views_by_day where day >= ? group by article) read
        on read.article = a.key
      where ${condition.sql}
      order by read.views desc, a.views desc, a.published_at desc, a.id limit ${MOST + 1}`,
    [start, ...condition.values],
  )
}

// The same mean as the column `score` has: as if ten more readers had given 3 stars.
function byVotesSince(context: Context, { condition }: Asked, start: Day): number[] {
  return keysOf(
    context,
    `select a.key from articles a
      join (select article, (30.0 + sum(stars)) / (10 + count(*)) as score
        from votes where voted_at >= ? group by article) rated
        on rated.article = a.key
      where ${condition.sql}
      order by rated.score desc, a.score desc, a.published_at desc, a.id limit ${MOST + 1}`,
    [seconds(startOfDay(start, context.timeZone)), ...condition.values],
  )
}

function keysOf({ database }: Context, sql: string, values: readonly SQLInputValue[]): number[] {
  return database.all<{ key: number }>(sql, ...values).map(({ key }) => key)
}

function fill(first: readonly number[], others: readonly number[]): Ranking {
  const keys = [...new Set([...first, ...others])]
  return { keys: keys.slice(0, MOST), isCut: keys.length > MOST }
}
