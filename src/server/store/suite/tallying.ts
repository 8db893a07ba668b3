import { describe, expect, it } from 'vitest'
import type { Store } from '../store.ts'
import { candidate, NOW, type Open, putAll, putOne } from './fixtures.ts'

const tin = { id: 'tin', name: 'Tin' }
const luat = { id: 'luat', name: 'Luật' }

/** Every count that lists, days and the site show. */
async function counts(store: Store) {
  const total = async (query: Parameters<Store['list']>[0]) => (await store.list(query, NOW)).total
  const { days } = await store.days('1912-01-01', '2100-12-31', NOW)
  const { articleCount, sections } = await store.siteFacts(NOW)
  return {
    days: Object.fromEntries(days.map(({ day, count }) => [day, count])),
    sections: Object.fromEntries(sections.map(({ id, count }) => [id, count])),
    totals: [
      articleCount,
      await total({}),
      await total({ section: 'tin' }),
      await total({ from: '2026-02-01', to: '2026-02-02' }),
      await total({ section: 'tin', to: '2026-02-01' }),
      await total({ from: '2026-03-02' }),
      await total({ tag: 'cầu' }),
    ],
    stored: await store.countArticles(),
  }
}

export function describeTallying(open: Open): void {
  describe('the counts of lists and days', () => {
    it('follow every put, move, removal and what is to come', async () => {
      const store = await open()
      await putAll(
        store,
        candidate('a', '2026-02-01T08:00:00+07:00', { id: 'a', section: tin, tags: ['Cầu'] }),
        candidate('b', '2026-02-01T09:00:00+07:00', { id: 'b', section: tin }),
        candidate('c', '2026-02-02T08:00:00+07:00', { id: 'c' }),
        candidate('d', '2026-03-02T18:00:00+07:00', { id: 'd', section: tin, tags: ['Cầu'] }),
      )
      expect(await counts(store)).toEqual({
        days: { '2026-02-01': 2, '2026-02-02': 1 },
        sections: { tin: 2 },
        totals: [3, 3, 2, 3, 2, 0, 1],
        stored: 4,
      })

      await store.put(candidate('a', '2026-02-02T08:00:00+07:00', { id: 'a', section: luat }), NOW)
      await store.remove('b', NOW)
      expect(await counts(store)).toEqual({
        days: { '2026-02-02': 2 },
        sections: { luat: 1 },
        totals: [2, 2, 0, 2, 0, 0, 0],
        stored: 3,
      })
    })

    it('lose the sample when real content comes', async () => {
      const store = await open()
      await store.put(candidate('mẫu', '2026-01-01T08:00:00Z', { section: tin }), NOW, { sample: true })
      await putOne(store)
      expect(await counts(store)).toMatchObject({ days: { '2026-03-01': 1 }, sections: {}, stored: 1 })
    })

    it('are of the days of another zone, once the site moves there', async () => {
      const store = await open()
      await putOne(store, { section: tin })
      await store.close()
      const moved = await open({ timeZone: 'America/New_York' })
      expect(await counts(moved)).toMatchObject({
        days: { '2026-02-28': 1 },
        sections: { tin: 1 },
        stored: 1,
      })
    })
  })
}
