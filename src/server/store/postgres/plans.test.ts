import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { newSchema, type Schema } from '../../../../tests/setup/postgresSchema.ts'
import { openPostgresStore } from '../postgres.ts'
import type { Store } from '../store.ts'
import { candidate, NOW, putAll, ZONE } from '../suite/fixtures.ts'
import { hotReads } from '../suite/hotReads.ts'

// Its one row has no index.
const scanned = /Seq Scan on (?!content_version)/

let schema: Schema
let store: Store

beforeAll(async () => {
  schema = await newSchema()
  store = (await openPostgresStore({ url: schema.url, timeZone: ZONE })).store
  const tin = { section: { id: 'tin', name: 'Tin' }, tags: ['Cầu'], text: 'Tin tức' }
  await putAll(
    store,
    candidate('a', '2026-01-01T00:00:00Z', { id: 'a', ...tin }),
    candidate('b', '2026-01-02T00:00:00Z', { id: 'b', ...tin }),
  )
  // Done once a day.
  await store.endDays(NOW)
})

afterAll(async () => {
  await store.close()
  await schema.remove()
})

it.each(Object.entries(hotReads))('reads %s from indexes', async (_, read) => {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await read(store)
  const asked = query.mock.calls.map(([statement]) => statement as unknown as { name?: string; text: string })
  query.mockRestore()
  const statements = asked.filter(({ name, text }) => name !== undefined && !/^select pg_advisory/.test(text))
  expect(statements.length).toBeGreaterThan(0)

  const client = new pg.Client({ connectionString: schema.url })
  await client.connect()
  // Where it must read a whole table all the same, there is no index for what is asked.
  await client.query('set enable_seqscan = off')
  for (const { text } of statements) {
    const { rows } = await client.query<Record<'QUERY PLAN', string>>(
      `explain (generic_plan, costs off) ${text}`,
    )
    const plan = rows.map((row) => row['QUERY PLAN'])
    expect(
      plan.filter((step) => scanned.test(step)),
      text,
    ).toEqual([])
  }
  await client.end()
})

it('reads matches from the index of words, though reading all texts seems cheap', async () => {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await store.list({ q: 'tin', section: 'tin', from: '2025-12-01' }, NOW)
  const asked = query.mock.calls.map(
    ([statement]) => statement as unknown as { text: string; values: unknown[] },
  )
  query.mockRestore()
  const searches = asked.filter(({ text }) => text?.includes('@@'))
  expect(searches.length).toBeGreaterThan(0)
  const { pool, store: other } = await openPostgresStore({ url: schema.url, timeZone: ZONE })
  for (const { text, values } of searches) {
    const { rows } = await pool.query<Record<'QUERY PLAN', string>>(`explain (costs off) ${text}`, values)
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Bitmap Index Scan on search_words/)
  }
  await other.close()
})
