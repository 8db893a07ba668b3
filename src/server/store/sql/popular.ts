import type { Period } from '../../../contract/list.ts'
import type { Asked, Ranking } from './asked.ts'
import type { Condition } from './conditions.ts'
import { all, type Steps, type Value } from './steps.ts'
import type { WindowLength } from './windows.ts'

const MOST = 200
const lengths: Record<Exclude<Period, 'all'>, WindowLength> = { '7d': 7, '30d': 30 }

/** By views. In a period, what was read in it comes first, and the others follow by all their views. */
export function* mostRead(asked: Asked): Steps<Ranking> {
  return yield* popular(asked, 'views', 'w.views > 0')
}

/** By the Bayesian mean of the stars. In a period, what was rated in it comes first, by the votes given in it. */
export function* bestRated(asked: Asked): Steps<Ranking> {
  return yield* popular(asked, 'score', 'w.votes > 0')
}

function* popular({ query, condition }: Asked, column: 'views' | 'score', counts: string): Steps<Ranking> {
  const { period = 'all' } = query
  const inPeriod = period === 'all' ? [] : yield* ofWindow(lengths[period], condition, column, counts)
  const others = inPeriod.length > MOST ? [] : yield* ofAllTime(condition, column)
  const keys = [...new Set([...inPeriod, ...others])]
  return { keys: keys.slice(0, MOST), isCut: keys.length > MOST }
}

function* ofAllTime({ sql, values }: Condition, column: string): Steps<number[]> {
  return yield* keysOf(
    `select a.key from articles a where ${sql}
      order by a.${column} desc, a.published_at desc, a.id limit ${MOST + 1}`,
    values,
  )
}

function* ofWindow(
  length: WindowLength,
  { sql, values }: Condition,
  column: string,
  counts: string,
): Steps<number[]> {
  return yield* keysOf(
    `select a.key from windows w join articles a on a.key = w.article
      where w.days = ? and ${counts} and ${sql}
      order by w.${column} desc, a.${column} desc, a.published_at desc, a.id limit ${MOST + 1}`,
    [length, ...values],
  )
}

function* keysOf(sql: string, values: readonly Value[]): Steps<number[]> {
  return (yield* all<{ key: number }>(sql, ...values)).map(({ key }) => key)
}
