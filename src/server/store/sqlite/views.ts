import { dayAt, type EpochMs } from '../../../contract/instant.ts'
import type { Limited, Lookup, Viewing } from '../store.ts'
import { type Context, limitedToday } from './context.ts'
import { type Counted, counterOf, increment } from './counters.ts'
import { hashOfDay } from './dayKeys.ts'
import { findCounts } from './lookup.ts'

export function readViews(context: Context, id: string, now: EpochMs): Lookup<number> {
  const found = findCounts(context, id, now)
  return found.state === 'found' ? { state: 'found', value: found.value.views } : found
}

/** Counts a viewing once per reader, article and site day. */
export function addView(
  context: Context,
  id: string,
  viewing: Viewing,
  now: EpochMs,
): Lookup<{ views: number; counted: boolean }> | Limited {
  const { database, timeZone, limits } = context
  return database.write(() => {
    const found = findCounts(context, id, now)
    if (found.state !== 'found') return found
    const { key: article, views } = found.value
    const seen = { state: 'found', value: { views, counted: false } } as const

    const day = dayAt(now, timeZone)
    const hash = hashOfDay(database, day)
    const network = hash('network', viewing.network)
    const devices: Counted = { day, article, what: 'devices', network }
    const counted: Counted = { day, article, what: 'views', network }

    const { address, agent, device } = viewing
    const byDevice = device === undefined ? null : hash('reader', address, agent, device)
    if (byDevice && wasSeen(context, day, article, byDevice)) return seen
    // Past the limit a new device word no longer makes a new reader.
    const reader =
      byDevice && counterOf(database, devices) < limits.devicesPerArticleAndDay
        ? byDevice
        : hash('reader', address, agent)
    if (reader !== byDevice && wasSeen(context, day, article, reader)) return seen
    if (counterOf(database, counted) >= limits.viewsPerArticleAndDay) return limitedToday(now, timeZone)

    if (reader === byDevice) increment(database, devices)
    increment(database, counted)
    database.run('insert into view_seen (day, article, reader) values (?, ?, ?)', day, article, reader)
    database.run(
      `insert into views_by_day (article, day, views) values (?, ?, 1)
        on conflict do update set views = views + 1`,
      article,
      day,
    )
    database.run('update articles set views = views + 1 where key = ?', article)
    return { state: 'found', value: { views: views + 1, counted: true } }
  })
}

function wasSeen({ database }: Context, day: string, article: number, reader: Uint8Array): boolean {
  const sql = 'select 1 from view_seen where day = ? and article = ? and reader = ?'
  return database.get(sql, day, article, reader) !== undefined
}
