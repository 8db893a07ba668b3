import { describe, expect, it } from 'vitest'
import { DAY, found, HOUR, NOW, type Open, putOne, vote } from './fixtures.ts'

export function describeVoting(open: Open): void {
  describe('votes', () => {
    it('are one per reader, can be changed and taken back, and add to the base', async () => {
      const store = await open()
      const id = await putOne(store, { votes: [0, 0, 1, 0, 2] })
      const set = async (facts = {}) => found(await store.setVote(id, vote(facts), NOW))
      expect(await set({ stars: 4 })).toEqual({
        average: (3 + 4 + 10) / 4,
        count: 4,
        histogram: [0, 0, 1, 1, 2],
        yours: 4,
      })
      expect(await set({ stars: 1, isNew: false })).toMatchObject({ histogram: [1, 0, 1, 0, 2], yours: 1 })
      expect(await set({ reader: 'Bình' })).toMatchObject({ histogram: [1, 0, 1, 0, 3], yours: 5 })
      expect(found(await store.engagement(id, 'An', NOW)).rating.yours).toBe(1)
      expect(found(await store.engagement(id, null, NOW)).rating.yours).toBeNull()

      const cleared = { average: 4.5, count: 4, histogram: [0, 0, 1, 0, 3], yours: null }
      expect(found(await store.clearVote(id, 'An', NOW))).toEqual(cleared)
      expect(found(await store.clearVote(id, 'An', NOW))).toEqual(cleared)
      expect(found(await store.clearVote(id, null, NOW))).toEqual(cleared)
      expect((await store.list({}, NOW)).items[0]?.rating).toEqual({ average: 4.5, count: 4 })
    })

    it('have no average where there are none', async () => {
      const store = await open()
      const id = await putOne(store)
      expect(found(await store.engagement(id, 'An', NOW)).rating).toEqual({
        average: null,
        count: 0,
        histogram: [0, 0, 0, 0, 0],
        yours: null,
      })
    })

    it('do not change when a press comes again, even after later ones', async () => {
      const store = await open()
      const id = await putOne(store)
      const first = vote({ stars: 2, key: 'first' })
      await store.setVote(id, first, NOW)
      await store.setVote(id, vote({ stars: 5, isNew: false }), NOW)
      expect(found(await store.setVote(id, first, NOW))).toMatchObject({ count: 1, yours: 5 })
      await store.clearVote(id, 'An', NOW)
      expect(found(await store.setVote(id, first, NOW))).toMatchObject({ count: 0, yours: null })
      // The same key on another article is another press.
      const other = await putOne(store, { identity: 'other' })
      expect(found(await store.setVote(other, first, NOW))).toMatchObject({ count: 1, yours: 2 })
      // After a day a press is forgotten.
      await store.setVote(other, vote(), NOW + DAY + HOUR)
      expect(found(await store.setVote(id, first, NOW + DAY + HOUR))).toMatchObject({ count: 1, yours: 2 })
    })

    it('of new readers are limited per article, day and network', async () => {
      const store = await open({ limits: { newVotesPerArticleAndDay: 2 } })
      const id = await putOne(store)
      const set = (reader: string, facts = {}, now = NOW) =>
        store.setVote(id, vote({ reader, ...facts }), now)
      await set('1')
      await set('2')
      const refused = vote({ reader: '3' })
      const limited = { state: 'limited', retryAfter: 12 * 3600 }
      expect(await store.setVote(id, refused, NOW)).toEqual(limited)
      // A refused press was not written: it is refused again, and counts once it may.
      expect(await store.setVote(id, refused, NOW)).toEqual(limited)
      expect(found(await store.engagement(id, null, NOW)).rating.count).toBe(2)
      expect(found(await set('1', { stars: 1 }))).toMatchObject({ count: 2, yours: 1 })
      expect(found(await set('known', { isNew: false })).count).toBe(3)
      expect(found(await set('4', { network: '198.51.100.7' })).count).toBe(4)
      expect(found(await store.setVote(id, refused, NOW + 12 * HOUR)).count).toBe(5)
    })

    it('of readers who voted elsewhere before are no more than may read', async () => {
      const store = await open({ limits: { newVotesPerArticleAndDay: 1, viewsPerArticleAndDay: 2 } })
      const id = await putOne(store)
      const set = (reader: string, facts = {}) =>
        store.setVote(id, vote({ reader, isNew: false, ...facts }), NOW)
      await set('1')
      await set('2')
      expect(await set('3')).toMatchObject({ state: 'limited' })
      expect(found(await set('1', { stars: 1 }))).toMatchObject({ count: 2, yours: 1 })
      expect(found(await set('3', { network: '198.51.100.7' })).count).toBe(3)
    })
  })
}
