import { describe, expect, it } from 'vitest'
import { StoreUnavailable } from '../store.ts'
import { candidate, found, NOW, type Open, putAll, putOne, viewing, vote } from './fixtures.ts'

export function describeKeeping(open: Open): void {
  describe('what was answered', () => {
    it('is there after closing and opening again', async () => {
      const before = await open()
      const id = await putOne(before, { views: 1375 })
      await before.addView(id, viewing(), NOW)
      const pressed = vote({ stars: 4 })
      await before.setVote(id, pressed, NOW)
      const secret = await before.secret()
      const article = found(await before.article(id, NOW))
      await before.close()

      const after = await open()
      expect(found(await after.article(id, NOW))).toEqual(article)
      expect(found(await after.engagement(id, 'An', NOW))).toMatchObject({
        views: 1376,
        rating: { count: 1, yours: 4 },
      })
      expect(found(await after.addView(id, viewing(), NOW)).counted).toBe(false)
      expect(found(await after.setVote(id, { ...pressed, stars: 1 }, NOW)).yours).toBe(4)
      expect(await after.secret()).toBe(secret)
      expect(secret.length).toBeGreaterThanOrEqual(32)
      expect(await after.wantsSample()).toBe(false)
    })

    it('is seen at once by whoever else has the store open', async () => {
      const one = await open()
      const other = await open()
      const id = await putOne(one)
      expect(found(await other.addView(id, viewing(), NOW)).counted).toBe(true)
      expect(found(await one.addView(id, viewing(), NOW))).toEqual({ views: 1, counted: false })
      await one.setVote(id, vote({ reader: 'An' }), NOW)
      expect(found(await other.setVote(id, vote({ reader: 'Bình' }), NOW)).count).toBe(2)
      expect(await one.secret()).toBe(await other.secret())
    })

    it('moves to the days of another zone', async () => {
      const before = await open({ timeZone: 'Asia/Ho_Chi_Minh' })
      await putAll(before, candidate('a', '2026-01-01T18:00:00Z', { id: 'a' }))
      expect((await before.siteFacts(NOW)).firstDay).toBe('2026-01-02')
      await before.close()

      const after = await open({ timeZone: 'America/New_York' })
      expect((await after.siteFacts(NOW)).firstDay).toBe('2026-01-01')
      expect((await after.days('2026-01-01', '2026-01-01', NOW)).days).toHaveLength(1)
      expect(found(await after.article('a', NOW)).publishedAt).toBe('2026-01-01T13:00:00-05:00')
    })

    it('cannot be asked of a closed store', async () => {
      const store = await open()
      await store.close()
      await store.close()
      await expect(store.siteFacts(NOW)).rejects.toThrow(StoreUnavailable)
      await expect(store.addView('x', viewing(), NOW)).rejects.toThrow(StoreUnavailable)
    })
  })
}
