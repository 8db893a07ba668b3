import { describe, expect, it } from 'vitest'
import { epochOf, instantAt } from '../../../contract/instant.ts'
import type { ListQuery } from '../../../contract/list.ts'
import { candidate, NOW, type Open, putAll } from './fixtures.ts'

import { fill, search } from './searched.ts'

export function describeSearchLists(open: Open): void {
  describe('the list that a search finds', () => {
    it('ranks the title’s words above the text’s, and equals by age', async () => {
      const store = await open()
      await putAll(
        store,
        candidate('Khác', '2026-01-03T00:00:00Z', { id: 'in-text', text: 'Cầu mới' }),
        candidate('Cầu mới', '2026-01-01T00:00:00Z', { id: 'old', text: 'Khác', identity: '1' }),
        candidate('Cầu mới', '2026-01-02T00:00:00Z', { id: 'new', text: 'Khác', identity: '2' }),
      )
      expect(await search(store, 'cau')).toEqual(['new', 'old', 'in-text'])
      expect(await search(store, 'cau', { sort: 'newest' })).toEqual(['in-text', 'new', 'old'])
    })

    it('has those with the accents as typed before all others', async () => {
      const store = await open()
      await putAll(
        store,
        candidate('Hội nghi', '2026-01-03T00:00:00Z', { id: 'other', lead: ['hối nghỉ'] }),
        candidate('Khác', '2026-01-01T00:00:00Z', { id: 'exact', text: 'Dự hội nghị' }),
      )
      expect(await search(store, 'hội nghị')).toEqual(['exact', 'other'])
      expect(await search(store, 'hoi nghi')).toEqual(['other', 'exact'])
    })

    it('is of a section, a tag and days, and of the most read', async () => {
      const store = await open()
      await putAll(
        store,
        candidate('Cầu một', '2026-01-01T00:00:00Z', {
          id: 'a',
          section: { id: 'tin', name: 'Tin' },
          views: 2,
        }),
        candidate('Cầu hai', '2026-01-02T00:00:00Z', {
          id: 'b',
          section: { id: 'tin-tuc', name: 'Tin' },
          tags: ['Cầu đường'],
          views: 9,
        }),
        candidate('Cầu ba', '2026-01-03T00:00:00Z', { id: 'c', tags: ['Cầu'], views: 5 }),
      )
      expect(await search(store, 'cau', { section: 'tin' })).toEqual(['a'])
      expect(await search(store, 'cau', { section: 'tin-tuc', sort: 'newest' })).toEqual(['b'])
      expect(await search(store, 'cau', { tag: 'cầu' })).toEqual(['c'])
      expect(await search(store, 'cau', { from: '2026-01-02', to: '2026-01-02' })).toEqual(['b'])
      expect(await search(store, 'cau', { sort: 'mostRead' })).toEqual(['b', 'c', 'a'])
      expect((await store.list({ q: 'cau', section: 'tin', sort: 'newest' }, NOW)).total).toBe(1)
    })

    it('is walked by its cursors, newest first, exact though many are of one moment and others arrive', async () => {
      const store = await open()
      const of = (id: string, at: string) => candidate(`Lũ ${id}`, at, { id })
      const moment = '2026-01-02T00:00:00Z'
      await putAll(
        store,
        of('old', '2026-01-01T00:00:00Z'),
        ...['m3', 'm1', 'm5', 'm2', 'm4'].map((id) => of(id, moment)),
        of('new', '2026-01-03T00:00:00Z'),
      )
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await store.list({ q: 'lu', sort: 'newest', limit: 2, ...(cursor && { cursor }) }, NOW)
        seen.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor ?? undefined
        if (seen.length === 2) await putAll(store, of('m0', moment), of('newest', '2026-01-04T00:00:00Z'))
      } while (cursor)
      expect(seen).toEqual(['new', 'm1', 'm2', 'm3', 'm4', 'm5', 'old'])
    })

    it('says whether any result has the accents as typed', async () => {
      const store = await open()
      await fill(store)
      const matched = async (q: string, more: ListQuery = {}) =>
        (await store.list({ q, ...more }, NOW)).matched
      expect(await matched('HỘI nghị')).toBe('exact')
      expect(await matched('hoi nghi')).toBe('folded')
      expect(await matched('hội nghi')).toBe('folded')
      expect(await matched('hỏi nghị')).toBe('folded')
      // Another page of the same list, or another order, answers the same.
      expect(await matched('ủy hội', { sort: 'newest' })).toBe('exact')
      expect(await matched('ủy hội', { from: '2026-01-03' })).toBeUndefined()
    })

    it('counts what is found up to now, and of the first and last day what is within the search’s days', async () => {
      const store = await open()
      const of = (id: string, at: string) => candidate(`Lũ ${id}`, at, { id })
      await putAll(
        store,
        of('a', '2026-02-27T23:59:59+07:00'),
        of('b', '2026-02-28T00:00:00+07:00'),
        of('c', '2026-03-01T12:00:00+07:00'),
        of('d', '2026-03-02T08:00:00+07:00'),
        of('to-come', '2026-03-02T13:00:00+07:00'),
      )
      const total = async (more: ListQuery) =>
        (await store.list({ q: 'lu', sort: 'newest', ...more }, NOW)).total
      expect(await total({})).toBe(4)
      expect(await total({ from: '2026-02-28' })).toBe(3)
      expect(await total({ from: '2026-02-28', to: '2026-03-01' })).toBe(2)
      expect(await total({ to: '2026-02-27' })).toBe(1)
      expect(await total({ from: '2026-03-02' })).toBe(1)
    })

    it('ranks the newest thousand, and says that there are more', async () => {
      const store = await open()
      const many = Array.from({ length: 1001 }, (_, index) => {
        const at = instantAt(epochOf('2020-01-01T00:00:00Z') + index * 60_000, 'UTC')
        // The oldest matches best, and is one too many.
        return candidate(index === 0 ? 'lũ lũ lũ' : `Tin ${index}`, at, { id: `n${index}`, text: 'nước lũ' })
      })
      await putAll(store, ...many.slice(1))
      expect(await store.list({ q: 'lũ' }, NOW)).toMatchObject({ total: 1000, totalIsLowerBound: false })
      await putAll(store, ...many.slice(0, 1))
      const page = await store.list({ q: 'lũ', limit: 1 }, NOW)
      expect(page).toMatchObject({ total: 1000, totalIsLowerBound: true, items: [{ id: 'n1000' }] })
      expect((await store.list({ q: 'lũ', sort: 'newest' }, NOW)).total).toBe(1001)
    })
  })
}
