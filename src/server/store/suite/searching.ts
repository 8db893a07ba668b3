import { describe, expect, it } from 'vitest'
import { plainText } from '../../../contract/inline.ts'
import type { ListQuery } from '../../../contract/list.ts'
import type { Store } from '../store.ts'
import { candidate, NOW, type Open, putAll } from './fixtures.ts'

async function search(store: Store, q: string, more: ListQuery = {}): Promise<string[]> {
  return (await store.list({ q, ...more }, NOW)).items.map(({ id }) => id)
}

async function fill(store: Store): Promise<void> {
  await putAll(
    store,
    candidate('Hội nghị sơ kết', '2026-01-01T00:00:00Z', {
      id: 'hoi-nghi',
      text: 'Đường về khu công nghệ cao',
    }),
    candidate('Thông báo', '2026-01-02T00:00:00Z', { id: 'thong-bao', text: 'Mời dự hội nghị ở Ủy ban' }),
    candidate('Lịch cắt điện', '2026-01-03T00:00:00Z', {
      id: 'cat-dien',
      source: 'Điện lực',
      tags: ['Sinh hoạt'],
      lead: ['Khu phố Một'],
      section: { id: 'tin', name: 'Thông cáo' },
    }),
  )
}

export function describeSearching(open: Open): void {
  describe('a search', () => {
    it('finds all of the words in any order, accents, đ and case aside', async () => {
      const store = await open()
      await fill(store)
      expect(await search(store, 'nghị HỘI')).toEqual(['hoi-nghi', 'thong-bao'])
      expect(await search(store, 'duong hội')).toEqual(['hoi-nghi'])
      expect(await search(store, 'duong điện')).toEqual([])
      expect(await search(store, 'HỘI NGHỊ'.normalize('NFD'))).toHaveLength(2)
      expect(await search(store, 'h\u200Bội')).toHaveLength(2)
      for (const q of ['dien luc', 'sinh hoat', 'khu pho mot', 'thong cao'])
        expect(await search(store, q)).toEqual(['cat-dien'])
    })

    it('takes words in quotes for a row, in the title or in the text', async () => {
      const store = await open()
      await fill(store)
      expect(await search(store, '"hoi nghi"')).toEqual(['hoi-nghi', 'thong-bao'])
      expect(await search(store, '“hội nghị sơ”')).toEqual(['hoi-nghi'])
      expect(await search(store, '"nghị hội"')).toEqual([])
      expect(await search(store, '"nghị đường"')).toEqual([])
      expect(await search(store, '"công ngh"')).toEqual([])
    })

    it('leaves out what has a hyphen before it', async () => {
      const store = await open()
      await fill(store)
      expect(await search(store, 'hội -uy')).toEqual(['hoi-nghi'])
      expect(await search(store, 'hội -"nghi so"')).toEqual(['thong-bao'])
      expect(await search(store, 'hội -nghị')).toEqual([])
      expect(await search(store, 'hội -ng')).toHaveLength(2)
    })

    it('takes the older and the newer place of a tone for one', async () => {
      const store = await open()
      await putAll(store, candidate('Hoà giải', '2026-01-01T00:00:00Z', { id: 'hoa' }))
      for (const q of ['hoà', 'hòa', 'HÒA'.normalize('NFD')])
        expect((await store.list({ q }, NOW)).matched).toBe('exact')
      expect((await store.list({ q: 'hỏa' }, NOW)).matched).toBe('folded')
    })

    it('completes the last word only', async () => {
      const store = await open()
      await fill(store)
      expect(await search(store, 'công ngh')).toEqual(['hoi-nghi'])
      expect(await search(store, 'ngh công')).toEqual([])
    })

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

    it('offers near words where nothing is found, if they find something', async () => {
      const store = await open()
      await fill(store)
      const offered = async (q: string, more: ListQuery = {}) =>
        (await store.list({ q, ...more }, NOW)).didYouMean
      expect(await offered('công nghẹ cao')).toBeUndefined()
      expect(await offered('công nghjệ cao')).toBe('công nghệ cao')
      expect(await offered('"hội nghhi" sơ kết')).toBe('"hội nghị" sơ kết')
      expect(await offered('hooij nghị')).toBeUndefined()
      expect(await offered('công nghjệ điện')).toBeUndefined()
      expect(await offered('công nghjệ cao', { from: '2026-01-03' })).toBeUndefined()
      expect(await offered('công nghjệ cao', { sort: 'newest' })).toBe('công nghệ cao')
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

    it('takes whatever is typed for words, never for syntax', async () => {
      const store = await open()
      await fill(store)
      for (const q of [
        '"',
        '*',
        'title:',
        'hội OR',
        'NEAR(hội nghị)',
        'a" OR "b',
        '-điện',
        '{title} : x',
        '(',
        "'",
      ]) {
        await expect(store.list({ q }, NOW)).resolves.toBeDefined()
      }
      expect(await search(store, '"hội" + (nghị)')).toHaveLength(2)
      expect(await search(store, 'hội OR điện')).toEqual([])
      const nothing = { items: [], nextCursor: null, total: 0, totalIsLowerBound: false }
      expect(await store.list({ q: '!? …' }, NOW)).toEqual(nothing)
      expect(await store.list({ q: 'không đâu' }, NOW)).toEqual(nothing)
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

    it('shows where the words stand, marked as they were written', async () => {
      const store = await open()
      const filler = (word: string) => Array.from({ length: 60 }, (_, index) => `${word}${index}`).join(' ')
      await putAll(
        store,
        candidate('Dài', '2026-01-01T00:00:00Z', {
          text: `${filler('trước')} Đường vào khu công nghệ cao ${filler('sau')}`,
        }),
      )
      const [item] = (await store.list({ q: 'cong duong' }, NOW)).items
      const snippet = item?.snippet ?? []
      expect(snippet).toContainEqual({ mark: 'mark', text: ['Đường'] })
      expect(snippet).toContainEqual({ mark: 'mark', text: ['công'] })
      const text = plainText(snippet)
      expect(text).toMatch(/^… trước.* Đường vào khu công nghệ cao sau.*…$/)
      expect(text.split(' ').length).toBeLessThan(35)
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
        const at = new Date(Date.UTC(2020, 0, 1) + index * 60_000).toISOString()
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
