import { describe, expect, it } from 'vitest'
import { candidate, HOUR, NOW, type Open, putAll } from './fixtures.ts'

export function describeSuggesting(open: Open): void {
  describe('suggestions', () => {
    it('are the newest whose titles have the words, accents aside, the last unfinished', async () => {
      const store = await open({ language: 'vi' })
      await putAll(
        store,
        candidate('Hội nghị sơ kết', '2026-01-01T00:00:00Z', { id: 'old' }),
        candidate('Nghị quyết về hội chợ', '2026-01-02T00:00:00Z', { id: 'new', language: 'en' }),
        candidate('Cầu mới', '2026-01-03T00:00:00Z', { id: 'in-text', text: 'Hội nghị' }),
        candidate('Hội nghị ngày mai', '2026-03-02T13:00:00+07:00', { id: 'to-come' }),
      )
      const suggested = async (q: string, now = NOW) => (await store.suggest(q, now)).map(({ id }) => id)
      expect(await store.suggest('hoi ngh', NOW)).toEqual([
        {
          id: 'new',
          title: 'Nghị quyết về hội chợ',
          language: 'en',
          publishedAt: '2026-01-02T07:00:00+07:00',
        },
        { id: 'old', title: 'Hội nghị sơ kết', publishedAt: '2026-01-01T07:00:00+07:00' },
      ])
      expect(await suggested('ngh hoi')).toEqual([])
      expect(await suggested('"hội nghị"')).toEqual(['old'])
      expect(await suggested('hội -nghị')).toEqual([])
      expect(await suggested('hội', NOW + HOUR)).toEqual(['to-come', 'new', 'old'])
      expect(await suggested('!')).toEqual([])
    })

    it('are eight at most', async () => {
      const store = await open()
      const many = Array.from({ length: 9 }, (_, index) =>
        candidate(`Tin ${index}`, `2026-01-0${index + 1}T00:00:00Z`, { id: `n${index}` }),
      )
      await putAll(store, ...many)
      expect((await store.suggest('tin', NOW)).map(({ id }) => id)).toEqual(
        Array.from({ length: 8 }, (_, index) => `n${8 - index}`),
      )
    })
  })
}
