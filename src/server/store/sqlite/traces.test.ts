import { readFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { openSqliteStore } from '../sqlite.ts'
import { type Store, StoreUnavailable } from '../store.ts'
import { candidate, DAY, NOW, putAll, putOne, viewing, vote, ZONE } from '../suite/fixtures.ts'
import { temporaryFile } from '../suite/temporary.ts'

async function openBoth(): Promise<{ store: Store; file: string; raw: DatabaseSync }> {
  const file = await temporaryFile()
  const store = await openSqliteStore({ file, timeZone: ZONE })
  const raw = new DatabaseSync(file)
  onTestFinished(async () => {
    if (raw.isOpen) raw.close()
    await store.close()
  })
  return { store, file, raw }
}

function rows(raw: DatabaseSync, table: string): number {
  return Number(raw.prepare(`select count(*) as count from ${table}`).get()?.count)
}

it('throws the day’s key away, and all that was written with it, at the first counting of the next', async () => {
  const { store, raw } = await openBoth()
  const id = await putOne(store)
  await store.addView(id, viewing({ device: 'device-1' }), NOW)
  await store.setVote(id, vote(), NOW)
  const key = raw.prepare('select hex(key) as key from day_keys').get()
  expect(rows(raw, 'view_seen')).toBe(1)
  expect(rows(raw, 'counters')).toBe(3)

  await store.setVote(id, vote({ reader: 'Bình' }), NOW + DAY)
  expect(rows(raw, 'day_keys')).toBe(1)
  expect(raw.prepare('select hex(key) as key from day_keys').get()).not.toEqual(key)
  expect(rows(raw, 'view_seen')).toBe(0)
  expect(rows(raw, 'counters')).toBe(1)
  expect(rows(raw, 'views_by_day')).toBe(1)
})

it('throws an ended day’s key away though nobody comes', async () => {
  const { store, raw } = await openBoth()
  await store.addView(await putOne(store), viewing(), NOW)
  await store.endDays(NOW)
  expect(rows(raw, 'day_keys')).toBe(1)
  await store.endDays(NOW + DAY)
  for (const table of ['day_keys', 'view_seen', 'counters']) expect(rows(raw, table), table).toBe(0)
})

it('stores no address, agent or device', async () => {
  const { store, file, raw } = await openBoth()
  const id = await putOne(store)
  const traces = {
    network: '198.51.100.7',
    address: '203.0.113.9',
    agent: 'Agent-Zero',
    device: 'device-zero',
  }
  await store.addView(id, traces, NOW)
  await store.setVote(id, vote({ network: traces.network }), NOW)
  raw.close()
  await store.close()
  const bytes = await readFile(file)
  expect(bytes.includes('press-')).toBe(true)
  for (const trace of Object.values(traces)) expect(bytes.includes(trace)).toBe(false)
})

it('keeps its totals equal to what is stored plus the base', async () => {
  const { store, raw } = await openBoth()
  const id = await putOne(store, { views: 1375, votes: [1, 2, 3, 4, 5] })
  for (const stars of [1, 3, 5, 5, 2] as const) {
    await store.setVote(id, vote({ reader: `${stars}`, stars }), NOW)
    await store.addView(id, viewing({ agent: `${stars}` }), NOW)
  }
  await store.setVote(id, vote({ reader: '1', stars: 4 }), NOW)
  await store.clearVote(id, '2', NOW)
  const stars = [1, 2, 3, 4, 5]
  const differences = stars.map(
    (star) =>
      `votes_${star} - base_votes_${star} - (select count(*) from votes where stars = ${star}) as d${star}`,
  )
  const views = 'views - base_views - (select sum(views) from views_by_day) as d'
  expect({ ...raw.prepare(`select ${[views, ...differences].join(', ')} from articles`).get() }).toEqual({
    d: 0,
    ...Object.fromEntries(stars.map((star) => [`d${star}`, 0])),
  })
})

it('leaves nothing of the sample behind', async () => {
  const { store, raw } = await openBoth()
  const sample = candidate('Mẫu', '2026-01-01T00:00:00Z', { tags: ['mẫu'] })
  const { id } = await store.put(sample, NOW, { sample: true })
  await store.put(candidate('Mẫu hai', '2026-01-01T00:00:00Z'), NOW, { sample: true })
  await store.addView(id, viewing(), NOW)
  await store.setVote(id, vote(), NOW)
  await putAll(store, candidate('Thật', '2026-01-01T00:00:00Z'))
  for (const table of ['article_tags', 'views_by_day', 'view_seen', 'counters', 'votes', 'vote_keys']) {
    expect(rows(raw, table), table).toBe(0)
  }
  expect(rows(raw, 'search')).toBe(1)
})

it('knows what was removed: it is neither there nor taken in again, and its id is not given away', async () => {
  const { store } = await openBoth()
  const first = await store.put(candidate('Cũ', '2026-01-01T00:00:00Z', { identity: 'old' }), NOW)
  expect(first.id).toBe('2026-01-01-cu')
  expect(await store.remove('2026-01-01-cu', NOW)).toBe('removed')
  expect(await store.article('2026-01-01-cu', NOW)).toEqual({ state: 'removed' })
  expect(await store.views('2026-01-01-cu', NOW)).toEqual({ state: 'removed' })
  const put = (facts: object) => store.put(candidate('Cũ', '2026-01-01T00:00:00Z', facts), NOW)
  const removed = { outcome: 'removed', id: '2026-01-01-cu' }
  expect(await put({ identity: 'old' })).toEqual(removed)
  expect(await put({ identity: 'export', id: '2026-01-01-cu' })).toEqual(removed)
  expect(await put({ identity: 'new' })).toEqual({ outcome: 'added', id: '2026-01-01-cu-2' })
})

it('is unavailable while another process holds the file, and writes nothing of what failed', async () => {
  const { store, raw } = await openBoth()
  const id = await putOne(store)
  raw.exec('begin immediate')
  await expect(store.addView(id, viewing(), NOW)).rejects.toThrow(StoreUnavailable)
  expect(await store.views(id, NOW)).toEqual({ state: 'found', value: 0 })
  raw.exec('rollback')
  expect(await store.addView(id, viewing(), NOW)).toMatchObject({ value: { views: 1, counted: true } })
})
