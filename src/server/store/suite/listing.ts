import { describe, expect, it } from 'vitest'
import type { ListQuery } from '../../../contract/list.ts'
import { BadCursor, type Store } from '../store.ts'
import { candidate, NOW, type Open, putAll } from './fixtures.ts'

/** Fourteen articles, some at the same moment. */
async function fill(store: Store): Promise<void> {
  for (let index = 12; index < 26; index++) {
    const at = `2026-01-${index - (index % 3)}T08:00:00+07:00`
    await store.put(candidate(`n${index}`, at, { id: `n${index}`, text: 'Tin chung' }), NOW)
  }
}

async function ids(store: Store, query: ListQuery): Promise<string[]> {
  return (await store.list(query, NOW)).items.map(({ id }) => id)
}

export function describeListing(open: Open): void {
  describe('lists', () => {
    it('go on exactly where they ended while articles arrive', async () => {
      const store = await open()
      await fill(store)
      const expected = await ids(store, { limit: 50 })
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await store.list({ limit: 3, ...(cursor && { cursor }) }, NOW)
        seen.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor ?? undefined
        // Newer than all: it moves nothing that is still to come.
        await store.put(candidate(`new ${seen.length}`, '2026-02-01T08:00:00+07:00'), NOW)
      } while (cursor)
      expect(seen).toEqual(expected)
    })

    it('show what arrives behind the cursor, and keep one moment’s articles in order of id', async () => {
      const store = await open()
      const at = '2026-01-05T08:00:00+07:00'
      await putAll(store, ...['a', 'c', 'e'].map((id) => candidate(id, at, { id })))
      const { nextCursor } = await store.list({ limit: 2 }, NOW)
      await putAll(store, ...['b', 'd', 'f'].map((id) => candidate(id, at, { id })))
      expect(await ids(store, { cursor: nextCursor ?? '' })).toEqual(['d', 'e', 'f'])
    })

    it('say how many there are, and hold twenty unless told otherwise', async () => {
      const store = await open()
      const many = Array.from({ length: 21 }, (_, index) => candidate(`x${index}`, '2026-01-01T00:00:00Z'))
      await putAll(store, ...many)
      const page = await store.list({}, NOW)
      expect(page).toMatchObject({ total: 21, totalIsLowerBound: false })
      expect(page).not.toHaveProperty('matched')
      expect(page.items).toHaveLength(20)
      const last = await store.list({ cursor: page.nextCursor ?? '' }, NOW)
      expect(last).toMatchObject({ total: 21, nextCursor: null })
      expect(last.items).toHaveLength(1)
    })

    it('refuse a cursor of another list, and words that are none', async () => {
      const store = await open()
      await fill(store)
      const { nextCursor } = await store.list({ q: 'tin', limit: 2 }, NOW)
      const cursor = nextCursor ?? ''
      expect(await ids(store, { q: 'tin', limit: 3, cursor })).toHaveLength(3)
      for (const query of [
        {},
        { q: 'chung' },
        { q: 'tin', sort: 'newest' as const },
        { q: 'tin', tag: 'x' },
      ]) {
        await expect(store.list({ ...query, cursor }, NOW)).rejects.toThrow(BadCursor)
      }
      for (const forged of ['', 'x', '%', Buffer.from('{"of":1}').toString('base64url')]) {
        await expect(store.list({ q: 'tin', cursor: forged }, NOW)).rejects.toThrow(BadCursor)
      }
    })

    it('keep to days, section, tag and words all at once', async () => {
      const store = await open()
      const tin = { section: { id: 'tin', name: 'Tin' }, tags: ['Cầu Sông'], text: 'Thông xe' }
      await putAll(
        store,
        // 17:00 UTC is midnight at the site.
        candidate('a', '2026-01-09T16:59:59Z', { id: 'a', ...tin }),
        candidate('b', '2026-01-09T17:00:00Z', { id: 'b', ...tin }),
        candidate('c', '2026-01-11T16:59:59Z', { id: 'c', ...tin }),
        candidate('d', '2026-01-11T17:00:00Z', { id: 'd', ...tin }),
        candidate('e', '2026-01-10T12:00:00Z', { id: 'e', ...tin, section: { id: 'x', name: 'X' } }),
        candidate('f', '2026-01-10T12:00:00Z', { id: 'f', ...tin, tags: ['Cầu'] }),
        candidate('g', '2026-01-10T12:00:00Z', { id: 'g', ...tin, text: 'Khác' }),
      )
      const days = { from: '2026-01-10', to: '2026-01-11' }
      expect(await ids(store, days)).toEqual(['c', 'e', 'f', 'g', 'b'])
      const all = { ...days, section: 'tin', tag: 'cầu sông', q: 'thong xe' }
      for (const sort of ['newest', 'mostRead', 'bestRated', 'relevance'] as const) {
        expect(await ids(store, { ...all, sort })).toEqual(['c', 'b'])
      }
      expect(await ids(store, { from: '2026-01-12' })).toEqual(['d'])
      expect(await ids(store, { to: '2026-01-09' })).toEqual(['a'])
      expect(await ids(store, { from: '2026-01-11', to: '2026-01-10' })).toEqual([])
      expect(await ids(store, { tag: 'cau song' })).toEqual([])
    })
  })

  describe('days', () => {
    it('counts the range’s days and names the nearest on either side', async () => {
      const store = await open()
      const at = ['2026-01-01', '2026-01-03', '2026-01-05', '2026-01-05', '2026-01-09', '2026-02-01']
      await putAll(store, ...at.map((day, index) => candidate(`x${index}`, `${day}T23:59:59+07:00`)))
      expect(await store.days('2026-01-04', '2026-01-31', NOW)).toEqual({
        days: [
          { day: '2026-01-05', count: 2 },
          { day: '2026-01-09', count: 1 },
        ],
        previousDay: '2026-01-03',
        nextDay: '2026-02-01',
      })
      expect(await store.days('2025-01-01', '2026-12-31', NOW)).toMatchObject({
        previousDay: null,
        nextDay: null,
      })
    })

    it('tells the site’s days and its sections, the largest first, by their newest names', async () => {
      const store = await open()
      const into = (id: string, name: string) => ({ section: { id, name } })
      expect(await store.siteFacts(NOW)).toEqual({
        firstDay: null,
        lastDay: null,
        articleCount: 0,
        sections: [],
      })
      await putAll(
        store,
        candidate('1', '2026-01-01T17:00:00Z', into('a', 'A')),
        candidate('2', '2026-01-03T00:00:00Z', into('b', 'Tên mới')),
        candidate('3', '2026-01-02T00:00:00Z', into('b', 'Tên cũ')),
        candidate('4', '2026-01-02T00:00:00Z'),
      )
      expect(await store.siteFacts(NOW)).toEqual({
        firstDay: '2026-01-02',
        lastDay: '2026-01-03',
        articleCount: 4,
        sections: [
          { id: 'b', name: 'Tên mới', count: 2 },
          { id: 'a', name: 'A', count: 1 },
        ],
      })
    })
  })
}
