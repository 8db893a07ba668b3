import { DatabaseSync } from 'node:sqlite'
import { expect, it, vi } from 'vitest'
import { openSqliteStore } from '../sqlite.ts'
import { candidate, NOW, putAll, ZONE } from '../suite/fixtures.ts'
import { hotReads } from '../suite/hotReads.ts'
import { temporaryFile } from '../suite/temporary.ts'

// What is read in its index's order is read as far as the limit only.
const scan =
  /^SCAN (?!search(_titles)? VIRTUAL TABLE|CONSTANT ROW|\(subquery|a USING (COVERING )?INDEX articles_(most_read|best_rated)|c USING COVERING INDEX article_counts_of_all_days)/
// Their rows come from an index that has a part of the order, or the tag's, and are put in order then.
const sorted = [
  'a tag',
  'a search',
  'a search in a section',
  'the newest that are found',
  'suggestions',
  'what was read this week',
]

it.each(Object.entries(hotReads))('reads %s from indexes, already in order', async (name, read) => {
  const file = await temporaryFile()
  const store = await openSqliteStore({ file, timeZone: ZONE })
  const tin = { section: { id: 'tin', name: 'Tin' }, tags: ['Cầu'], text: 'Tin tức' }
  await putAll(
    store,
    candidate('a', '2026-01-01T00:00:00Z', { id: 'a', ...tin }),
    candidate('b', '2026-01-02T00:00:00Z', { id: 'b', ...tin }),
  )
  // Done once a day.
  await store.endDays(NOW)
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare')
  await read(store)
  const statements = prepare.mock.calls.map(([sql]) => sql)
  prepare.mockRestore()
  await store.close()

  expect(statements.length).toBeGreaterThan(0)
  const connection = new DatabaseSync(file)
  for (const sql of statements) {
    const plan = connection.prepare(`explain query plan ${sql}`).all()
    const bad = plan
      .map(({ detail }) => String(detail))
      .filter((step) => scan.test(step) || (/^USE TEMP B-TREE/.test(step) && !sorted.includes(name)))
    expect(bad, sql).toEqual([])
  }
  connection.close()
})
