import { describe, expect, it } from 'vitest'
import { plainText } from '../../../contract/inline.ts'
import type { ListQuery } from '../../../contract/list.ts'
import { candidate, NOW, type Open, putAll } from './fixtures.ts'

import { fill, search } from './searched.ts'

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

    it('takes the last word for a beginning only where it is no word itself', async () => {
      const store = await open()
      await putAll(
        store,
        candidate('Nước lũ về', '2026-01-01T00:00:00Z', { id: 'lu' }),
        candidate('Gặt lúa', '2026-01-02T00:00:00Z', { id: 'lua' }),
        candidate('Lúc chiều', '2026-01-03T00:00:00Z', { id: 'luc' }),
      )
      expect(await search(store, 'lũ')).toEqual(['lu'])
      expect(await search(store, 'lu', { sort: 'newest' })).toEqual(['lu'])
      expect(await search(store, 'l', { sort: 'newest' })).toEqual(['luc', 'lua', 'lu'])
      const suggested = (await store.suggest('lu', NOW)).map(({ id }) => id)
      expect(suggested).toEqual(['luc', 'lua', 'lu'])
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

    it('offers nothing for more unknown words than an answer has time for', async () => {
      const store = await open()
      await putAll(store, candidate('Một hai ba bốn năm', '2026-01-01T00:00:00Z'))
      const meant = async (q: string) => (await store.list({ q }, NOW)).didYouMean
      expect(await meant('motj haij baj')).toBe('một hai ba')
      expect(await meant('motj haij baj bonj')).toBeUndefined()
    })

    it.each(['newest', 'mostRead', 'bestRated'] as const)(
      'finds nothing where nothing is, however it is sorted: %s',
      async (sort) => {
        const store = await open()
        await fill(store)
        const none = { items: [], nextCursor: null, total: 0, totalIsLowerBound: false }
        expect(await store.list({ q: 'khong-co-gi', sort }, NOW)).toEqual(none)
        expect((await store.list({ q: 'nghi hoi', sort }, NOW)).total).toBe(2)
      },
    )

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
  })
}
