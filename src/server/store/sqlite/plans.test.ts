import { DatabaseSync } from 'node:sqlite'
import { expect, it, vi } from 'vitest'
import { openSqliteStore } from '../sqlite.ts'
import type { Store } from '../store.ts'
import { candidate, NOW, putAll, viewing, vote, ZONE } from '../suite/fixtures.ts'
import { temporaryFile } from '../suite/temporary.ts'

const days = ['2026-01-01', '2026-01-31'] as const
const hot: Record<string, (store: Store) => Promise<unknown>> = {
  'an article': (store) => store.article('a', NOW),
  'its versions': (store) => store.versions('a', 1, NOW),
  'its engagement': (store) => store.engagement('a', 'An', NOW),
  'a view': (store) => store.addView('a', viewing({ device: 'device-1' }), NOW),
  'a vote': (store) => store.setVote('a', vote(), NOW),
  'the newest': (store) => store.list({}, NOW),
  'a page of the newest': async (store) => {
    const { nextCursor } = await store.list({ limit: 1 }, NOW)
    await store.list({ limit: 1, cursor: nextCursor ?? '' }, NOW)
  },
  'a day': (store) => store.list({ from: days[0], to: days[0] }, NOW),
  'a section': (store) => store.list({ section: 'tin' }, NOW),
  'a tag': (store) => store.list({ tag: 'cầu' }, NOW),
  'a search': (store) => store.list({ q: 'tin' }, NOW),
  'the newest that are found': (store) => store.list({ q: 'tin', sort: 'newest' }, NOW),
  suggestions: (store) => store.suggest('ti', NOW),
  'the most read': (store) => store.list({ sort: 'mostRead' }, NOW),
  'the best rated': (store) => store.list({ sort: 'bestRated' }, NOW),
  'what was read this week': (store) => store.list({ sort: 'mostRead', period: '7d' }, NOW),
  'a feed': (store) => store.feed({ limit: 1 }, NOW),
  'a section’s feed': (store) => store.feed({ section: 'tin', limit: 1 }, NOW),
  'an old address': (store) => store.movedTo('/tin/1.html', NOW),
  'a page of a sitemap': (store) => store.addresses(0, 0, NOW),
  'a page of an export': (store) => store.everything('', 1),
  'an article that is known': (store) =>
    store.putBatch(
      [candidate('a', '2026-01-01T00:00:00Z', { id: 'a', identities: ['guid:1', 'text:a'] })],
      NOW,
    ),
  'the days': (store) => store.days(...days, NOW),
  'the site': (store) => store.siteFacts(NOW),
}

// What is read in its index's order is read as far as the limit only.
const scan =
  /^SCAN (?!search(_titles)? VIRTUAL TABLE|CONSTANT ROW|\(subquery|a USING (COVERING )?INDEX articles_(most_read|best_rated)|c USING COVERING INDEX article_counts_of_all_days)/
// Their rows come from an index that has a part of the order, or the tag's, and are put in order then.
const sorted = ['a tag', 'a search', 'the newest that are found', 'suggestions', 'what was read this week']

it.each(Object.entries(hot))('reads %s from indexes, already in order', async (name, read) => {
  const file = await temporaryFile()
  const store = await openSqliteStore({ file, timeZone: ZONE })
  const tin = { section: { id: 'tin', name: 'Tin' }, tags: ['Cầu'], text: 'Tin' }
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
