import type { Day } from '../../../contract/day.ts'
import type { EpochMs } from '../../../contract/instant.ts'
import type { Days } from '../../../contract/site.ts'
import type { SiteFacts } from '../store.ts'
import { countOf } from './articleCounts.ts'
import { seconds } from './context.ts'
import { all, get, type Steps } from './steps.ts'

export function* readDays(from: Day, to: Day, now: EpochMs): Steps<Days> {
  const counted = yield* all<{ day: Day; count: number }>(
    `select day, articles as count from article_counts
      where section = '' and day between ? and ? and articles > 0 order by day`,
    from,
    to,
  )
  const toCome = new Map(
    (yield* all<{ day: Day; count: number }>(
      'select day, count(*) as count from articles where published_at > ? and day between ? and ? group by day',
      seconds(now),
      from,
      to,
    )).map(({ day, count }) => [day, count]),
  )
  return {
    days: counted
      .map(({ day, count }) => ({ day, count: count - (toCome.get(day) ?? 0) }))
      .filter(({ count }) => count > 0),
    previousDay: yield* dayOf(
      'select day from articles where day < ? and published_at <= ? order by day desc limit 1',
      from,
      now,
    ),
    nextDay: yield* dayOf(
      'select day from articles where day > ? and published_at <= ? order by day limit 1',
      to,
      now,
    ),
  }
}

function* dayOf(sql: string, day: Day, now: EpochMs): Steps<Day | null> {
  return (yield* get<{ day: Day }>(sql, day, seconds(now)))?.day ?? null
}

export function* readSiteFacts(now: EpochMs): Steps<SiteFacts> {
  const toCome = yield* all<{ section: string | null }>(
    // In this order, so that it is not looked for section by section.
    'select section_id as section from articles where published_at > ? order by published_at desc, id',
    seconds(now),
  )
  const toComeIn = (id: string) => toCome.filter(({ section }) => section === id).length
  const sections = yield* all<{ id: string; name: string | null; count: number }>(
    // A section goes by its newest article's name.
    `select c.section as id, c.articles as count,
        (select a.section_name from articles a where a.section_id = c.section and a.published_at <= ?
          order by a.published_at desc, a.id limit 1) as name
      from article_counts c where c.day = '' and c.section <> ''`,
    seconds(now),
  )
  return {
    firstDay: yield* endDay('asc', now),
    lastDay: yield* endDay('desc', now),
    articleCount: (yield* countOf('', undefined, undefined)) - toCome.length,
    sections: sections
      .map(({ id, name, count }) => ({ id, name: name ?? '', count: count - toComeIn(id) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
  }
}

function* endDay(direction: 'asc' | 'desc', now: EpochMs): Steps<Day | null> {
  const row = yield* get<{ day: Day }>(
    `select day from articles where published_at <= ? order by published_at ${direction} limit 1`,
    seconds(now),
  )
  return row?.day ?? null
}

/** Every article, those to come included. */
export function* countArticles(): Steps<number> {
  return yield* countOf('', undefined, undefined)
}
