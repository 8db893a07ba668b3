import type { Day } from '../../../contract/day.ts'
import type { EpochMs } from '../../../contract/instant.ts'
import type { Days } from '../../../contract/site.ts'
import type { SiteFacts } from '../store.ts'
import { type Context, seconds } from './context.ts'

export function readDays({ database }: Context, from: Day, to: Day, now: EpochMs): Days {
  const dayOf = (sql: string, day: Day) => database.get<{ day: Day }>(sql, day, seconds(now))?.day ?? null
  return {
    days: database
      .all<{ day: Day; count: number }>(
        `select day, count(*) as count from articles
          where day between ? and ? and published_at <= ? group by day order by day`,
        from,
        to,
        seconds(now),
      )
      .map(({ day, count }) => ({ day, count })),
    previousDay: dayOf(
      'select day from articles where day < ? and published_at <= ? order by day desc limit 1',
      from,
    ),
    nextDay: dayOf('select day from articles where day > ? and published_at <= ? order by day limit 1', to),
  }
}

export function readSiteFacts({ database }: Context, now: EpochMs): SiteFacts {
  const end = (direction: 'asc' | 'desc') =>
    database.get<{ day: Day }>(
      `select day from articles where published_at <= ? order by published_at ${direction} limit 1`,
      seconds(now),
    )?.day ?? null
  const count = database.get<{ count: number }>(
    'select count(*) as count from articles where published_at <= ?',
    seconds(now),
  )
  return {
    firstDay: end('asc'),
    lastDay: end('desc'),
    articleCount: count?.count ?? 0,
    sections: database
      .all<{ id: string; name: string; count: number; newest: number }>(
        // SQLite takes the bare column from the row of the maximum: a section goes by its newest article's name.
        `select section_id as id, section_name as name, count(*) as count, max(published_at) as newest
          from articles where section_id is not null and published_at <= ?
          group by section_id order by count desc, section_id`,
        seconds(now),
      )
      .map(({ id, name, count }) => ({ id, name, count })),
  }
}

export function countArticles({ database }: Context): number {
  return database.get<{ count: number }>('select count(*) as count from articles')?.count ?? 0
}
