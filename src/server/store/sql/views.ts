import { dayAt, type EpochMs } from '../../../contract/instant.ts'
import type { Limited, Lookup, Viewing } from '../store.ts'
import { type Context, limitedToday } from './context.ts'
import { type Counted, counterOf, increment } from './counters.ts'
import { hashOfDay } from './dayKeys.ts'
import { findCounts } from './lookup.ts'
import { get, run, type Steps } from './steps.ts'
import { addToWindows, beginDay } from './windows.ts'

export function* readViews(id: string, now: EpochMs): Steps<Lookup<number>> {
  const found = yield* findCounts(id, now)
  return found.state === 'found' ? { state: 'found', value: found.value.views } : found
}

/** Counts a viewing once per reader, article and site day. Inside a transaction. */
export function* addView(
  context: Context,
  id: string,
  viewing: Viewing,
  now: EpochMs,
): Steps<Lookup<{ views: number; counted: boolean }> | Limited> {
  const { timeZone, limits } = context
  yield* context.lock(id)
  const found = yield* findCounts(id, now)
  if (found.state !== 'found') return found
  const { key: article, views } = found.value
  const seen = { state: 'found', value: { views, counted: false } } as const

  const day = dayAt(now, timeZone)
  yield* beginDay(context, day)
  const hash = yield* hashOfDay(context, day)
  const network = hash('network', viewing.network)
  const devices: Counted = { day, article, what: 'devices', network }
  const counted: Counted = { day, article, what: 'views', network }

  const { address, agent, device } = viewing
  const byDevice = device === undefined ? null : hash('reader', address, agent, device)
  if (byDevice && (yield* wasSeen(day, article, byDevice))) return seen
  // Past the limit a new device word no longer makes a new reader.
  const reader =
    byDevice && (yield* counterOf(devices)) < limits.devicesPerArticleAndDay
      ? byDevice
      : hash('reader', address, agent)
  if (reader !== byDevice && (yield* wasSeen(day, article, reader))) return seen
  if ((yield* counterOf(counted)) >= limits.viewsPerArticleAndDay) return limitedToday(now, timeZone)

  if (reader === byDevice) yield* increment(devices)
  yield* increment(counted)
  yield* run('insert into view_seen (day, article, reader) values (?, ?, ?)', day, article, reader)
  yield* run(
    `insert into views_by_day (article, day, views) values (?, ?, 1)
        on conflict (article, day) do update set views = views_by_day.views + 1`,
    article,
    day,
  )
  yield* addToWindows(article, day, { views: 1 })
  yield* run('update articles set views = views + 1 where key = ?', article)
  return { state: 'found', value: { views: views + 1, counted: true } }
}

function* wasSeen(day: string, article: number, reader: Uint8Array): Steps<boolean> {
  const sql = 'select 1 from view_seen where day = ? and article = ? and reader = ?'
  return (yield* get(sql, day, article, reader)) !== undefined
}
