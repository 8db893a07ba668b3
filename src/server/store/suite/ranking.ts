import { describe, expect, it } from 'vitest'
import type { ListQuery } from '../../../contract/list.ts'
import type { Store } from '../store.ts'
import { candidate, DAY, NOW, type Open, putAll, viewing, vote } from './fixtures.ts'

async function ids(store: Store, query: ListQuery, now = NOW): Promise<string[]> {
  return (await store.list(query, now)).items.map(({ id }) => id)
}

export function describeRanking(open: Open): void {
  describe('the most read', () => {
    it('are those of the period, then the others by all their views', async () => {
      const store = await open()
      await putAll(
        store,
        candidate('a', '2025-01-01T00:00:00Z', { id: 'a', views: 1375 }),
        candidate('b', '2025-01-01T00:00:00Z', { id: 'b' }),
        candidate('c', '2025-01-01T00:00:00Z', { id: 'c' }),
        candidate('d', '2025-01-02T00:00:00Z', { id: 'd' }),
      )
      // Today is the seventh of the days 24.02. to 02.03.
      for (const agent of ['1', '2', '3']) await store.addView('b', viewing({ agent }), NOW - 7 * DAY)
      for (const agent of ['1', '2']) await store.addView('c', viewing({ agent }), NOW - 6 * DAY)
      expect(await ids(store, { sort: 'mostRead', period: '7d' })).toEqual(['c', 'a', 'b', 'd'])
      expect(await ids(store, { sort: 'mostRead', period: '30d' })).toEqual(['b', 'c', 'a', 'd'])
      expect(await ids(store, { sort: 'mostRead' })).toEqual(['a', 'b', 'c', 'd'])
    })

    it('are those of the period again after a clock was ahead, and those of the days to come when these begin', async () => {
      const store = await open()
      await putAll(
        store,
        candidate('a', '2025-01-01T00:00:00Z', { id: 'a' }),
        candidate('b', '2025-01-02T00:00:00Z', { id: 'b' }),
      )
      const week = (now: number) => ids(store, { sort: 'mostRead', period: '7d' }, now)
      for (const agent of ['1', '2']) await store.addView('a', viewing({ agent }), NOW)
      const ahead = NOW + 400 * DAY
      for (const agent of ['1', '2', '3']) await store.addView('b', viewing({ agent }), ahead)
      await store.setVote('b', vote(), ahead)
      expect(await week(ahead)).toEqual(['b', 'a'])
      await store.endDays(NOW)
      expect(await week(NOW)).toEqual(['a', 'b'])
      // Another process may have begun tomorrow: that moves nothing back and forth.
      await store.endDays(NOW + DAY)
      await store.addView('a', viewing({ agent: '3' }), NOW)
      expect(await week(NOW)).toEqual(['a', 'b'])
      await store.endDays(ahead)
      expect(await week(ahead)).toEqual(['b', 'a'])
      expect(await ids(store, { sort: 'bestRated', period: '7d' }, ahead)).toEqual(['b', 'a'])
    })

    it('are two hundred at most, page by page', async () => {
      const store = await open()
      const many = Array.from({ length: 201 }, (_, index) =>
        candidate(`x${index}`, '2025-01-01T00:00:00Z', { id: `x${index}`, views: index }),
      )
      await putAll(store, ...many)
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await store.list({ sort: 'mostRead', limit: 50, ...(cursor && { cursor }) }, NOW)
        expect(page).toMatchObject({ total: 200, totalIsLowerBound: true })
        seen.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      expect(seen).toEqual(Array.from({ length: 200 }, (_, index) => `x${200 - index}`))
    })
  })

  describe('the best rated', () => {
    it('do not begin with a single five where two hundred gave 4.8', async () => {
      const store = await open()
      await putAll(
        store,
        candidate('single', '2025-01-03T00:00:00Z', { id: 'single', votes: [0, 0, 0, 0, 1] }),
        candidate('many', '2025-01-01T00:00:00Z', { id: 'many', votes: [0, 0, 0, 40, 160] }),
        candidate('bad', '2025-01-01T00:00:00Z', { id: 'bad', votes: [9, 0, 0, 0, 0] }),
        candidate('none', '2025-01-04T00:00:00Z', { id: 'none' }),
      )
      expect(await ids(store, { sort: 'bestRated' })).toEqual(['many', 'single', 'bad', 'none'])
    })

    it('go by the votes given in the period', async () => {
      const store = await open()
      await putAll(
        store,
        candidate('a', '2025-01-01T00:00:00Z', { id: 'a', votes: [0, 0, 0, 0, 9] }),
        candidate('b', '2025-01-01T00:00:00Z', { id: 'b' }),
        candidate('c', '2025-01-01T00:00:00Z', { id: 'c' }),
      )
      await store.setVote('b', vote({ stars: 4 }), NOW - 20 * DAY)
      await store.setVote('c', vote({ stars: 2 }), NOW - DAY)
      expect(await ids(store, { sort: 'bestRated', period: '7d' })).toEqual(['c', 'a', 'b'])
      expect(await ids(store, { sort: 'bestRated', period: '30d' })).toEqual(['b', 'c', 'a'])
      expect(await ids(store, { sort: 'bestRated' })).toEqual(['a', 'b', 'c'])
      // One that is changed or taken back counts as it is now.
      await store.setVote('a', vote({ reader: 'Chi', stars: 5 }), NOW - DAY)
      expect(await ids(store, { sort: 'bestRated', period: '7d' })).toEqual(['a', 'c', 'b'])
      await store.setVote('a', vote({ reader: 'Chi', stars: 1, isNew: false }), NOW - DAY)
      expect(await ids(store, { sort: 'bestRated', period: '7d' })).toEqual(['c', 'a', 'b'])
      await store.clearVote('a', 'Chi', NOW)
      expect(await ids(store, { sort: 'bestRated', period: '7d' })).toEqual(['c', 'a', 'b'])
      // A vote that is changed was given when it was changed.
      await store.setVote('b', vote({ stars: 5, isNew: false }), NOW)
      expect(await ids(store, { sort: 'bestRated', period: '7d' })).toEqual(['b', 'c', 'a'])
    })
  })
}
