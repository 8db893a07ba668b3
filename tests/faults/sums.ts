import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { addDays } from '../../src/contract/day.ts'
import { endOfDay, startOfDay } from '../../src/contract/instant.ts'
import { ZONE } from '../../src/server/testing.ts'

type Row = Record<string, unknown>

/** Reads the store in a folder beside its server, as another program. */
export function readStore<Result>(folder: string, read: (all: (sql: string) => Row[]) => Result): Result {
  const connection = new DatabaseSync(join(folder, 'dateline.sqlite'), { readOnly: true, timeout: 10_000 })
  try {
    return read((sql) => connection.prepare(sql).all())
  } finally {
    connection.close()
  }
}

/** What is wrong in the store of a folder: damage of the file, and every counter that is not the sum of its rows. */
export function faultsIn(folder: string): Row[] {
  return readStore(folder, (all) => {
    all('begin')
    return [
      ...all('pragma integrity_check').filter((row) => row.integrity_check !== 'ok'),
      ...all('pragma foreign_key_check'),
      ...all(wrongTotals),
      ...all(wrongArticleCounts),
      ...all('select key from articles where key not in (select article from search_places)'),
      ...all('select place from search_places where place not in (select rowid from search)'),
      ...wrongWindows(all),
    ].map((row) => ({ ...row }))
  })
}

const stars = [1, 2, 3, 4, 5]
const wrongTotals = `
  select * from (select id,
    views - base_views - coalesce((select sum(v.views) from views_by_day v where v.article = key), 0) as views_off,
    ${stars
      .map(
        (star) => `votes_${star} - base_votes_${star} -
          (select count(*) from votes v where v.article = key and v.stars = ${star}) as off_${star}`,
      )
      .join(', ')}
    from articles)
  where views_off <> 0 or ${stars.map((star) => `off_${star} <> 0`).join(' or ')}`

const wrongArticleCounts = `
  with counted as (
    select '' as section, '' as day, count(*) as n from articles
    union all select '', day, count(*) from articles group by day
    union all select section_id, '', count(*) from articles where section_id is not null group by section_id
    union all select section_id, day, count(*) from articles where section_id is not null group by section_id, day)
  select section, day, k.articles, n from article_counts k full join counted using (section, day)
  where coalesce(k.articles, 0) <> coalesce(n, 0)`

/** The windows that are not what was counted in their days. */
function wrongWindows(all: (sql: string) => Row[]): Row[] {
  const last = all("select value from settings where name = 'counted_day'")[0]?.value
  if (typeof last !== 'string') return all('select * from windows')
  return [7, 30].flatMap((days) => {
    const first = addDays(last, 1 - days)
    const [from, before] = [startOfDay(first, ZONE) / 1000, endOfDay(last, ZONE) / 1000]
    return all(`
      with counted as (
        select article, sum(views) as views, 0 as votes, 0 as stars from views_by_day
          where day >= '${first}' and day <= '${last}' group by article
        union all select article, 0, count(*), sum(stars) from votes
          where voted_at >= ${from} and voted_at < ${before} group by article
        union all select article, -views, -votes, -stars from windows where days = ${days})
      select ${days} as days, article, sum(views) as views_off, sum(votes) as votes_off, sum(stars) as stars_off
        from counted group by article having sum(views) <> 0 or sum(votes) <> 0 or sum(stars) <> 0`)
  })
}
