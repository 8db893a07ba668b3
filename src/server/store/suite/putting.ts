import { describe, expect, it } from 'vitest'
import { candidate, DAY, found, NOW, type Open, putAll, putOne, viewing, vote } from './fixtures.ts'

const AT = '2019-07-10T16:55:00+07:00'

export function describePutting(open: Open): void {
  describe('taking articles in', () => {
    it('makes ids of day and title, with a suffix where one is taken', async () => {
      const store = await open()
      const ids = await putAll(
        store,
        candidate('Hội nghị sơ kết', AT, { identity: 'one' }),
        candidate('Hội nghị: sơ kết!', AT, { identity: 'two' }),
        // 23:30 UTC is the next day at the site.
        candidate('Hội nghị sơ kết', '2019-07-09T23:30:00Z', { identity: 'three' }),
        candidate('Đặt tên', AT, { id: 'ten-rieng' }),
      )
      expect(ids).toEqual([
        '2019-07-10-hoi-nghi-so-ket',
        '2019-07-10-hoi-nghi-so-ket-2',
        '2019-07-10-hoi-nghi-so-ket-3',
        'ten-rieng',
      ])
    })

    it('knows an article again, however its moment is written', async () => {
      const store = await open()
      await store.put(candidate('Hội nghị', AT), NOW)
      const again = await store.put(candidate('Hội nghị', '2019-07-10T09:55:00Z'), NOW + DAY)
      expect(again).toEqual({ outcome: 'unchanged', id: '2019-07-10-hoi-nghi' })
      expect(await store.countArticles()).toBe(1)
    })

    it('updates what has changed; id and counts stay, and the base is not taken twice', async () => {
      const store = await open()
      const id = await putOne(store, {
        identity: 'x',
        views: 1375,
        votes: [0, 0, 0, 1, 1],
        tags: ['cũ'],
      })
      await store.addView(id, viewing(), NOW)
      await store.setVote(id, vote({ stars: 1 }), NOW)

      const changed = candidate('Tên mới', '2026-02-27T08:00:00+07:00', {
        identity: 'x',
        text: 'Nội dung mới',
        tags: ['mới'],
        views: 9,
        votes: [9, 9, 9, 9, 9],
      })
      expect(await store.put(changed, NOW + DAY)).toEqual({ outcome: 'updated', id })
      const article = found(await store.article(id, NOW + DAY))
      expect(article).toMatchObject({
        title: 'Tên mới',
        publishedAt: '2026-02-27T08:00:00+07:00',
        updatedAt: '2026-03-03T12:00:00+07:00',
      })
      const engagement = found(await store.engagement(id, 'An', NOW + DAY))
      expect(engagement.views).toBe(1376)
      expect(engagement.rating).toMatchObject({ histogram: [1, 0, 0, 1, 1], yours: 1 })
      expect((await store.list({ tag: 'cũ' }, NOW)).total).toBe(0)
      expect((await store.list({ tag: 'mới' }, NOW)).total).toBe(1)
      expect((await store.list({ q: 'tiếp công dân' }, NOW)).total).toBe(0)
      expect((await store.list({ q: 'nội dung mới' }, NOW)).total).toBe(1)
      expect((await store.days('2026-02-01', '2026-03-31', NOW)).days).toEqual([
        { day: '2026-02-27', count: 1 },
      ])
    })

    it('keeps the moment of change that the source names', async () => {
      const store = await open()
      const id = await putOne(store, { identity: 'x' })
      await putOne(store, { identity: 'x', text: 'Mới', updatedAt: '2026-03-01T10:00:00Z' })
      expect(found(await store.article(id, NOW)).updatedAt).toBe('2026-03-01T17:00:00+07:00')
    })

    it('finds an article by the id that another source names', async () => {
      const store = await open()
      const id = await putOne(store, { identity: 'portal page' })
      expect(await store.put(candidate('Khác', AT, { id, identity: 'export' }), NOW)).toEqual({
        outcome: 'updated',
        id,
      })
      expect(await store.countArticles()).toBe(1)
    })

    it('refuses what breaks the contract, names the field and writes nothing', async () => {
      const store = await open()
      await expect(store.put(candidate(' ', AT), NOW)).rejects.toThrow(/^title: must not be empty$/)
      await expect(store.put(candidate('A', 'yesterday'), NOW)).rejects.toThrow(/^publishedAt: /)
      await expect(
        store.put(
          candidate('A', AT, { picture: { src: 'javascript:x', alt: '', width: 1, height: 1 } }),
          NOW,
        ),
      ).rejects.toThrow(/^picture\.src: /)
      await expect(store.put(candidate('A', AT, { views: -1 }), NOW)).rejects.toThrow(/^views: /)
      expect(await store.countArticles()).toBe(0)
      expect(await store.wantsSample()).toBe(true)
    })

    it('refuses a moment that is in no year of the contract in the site’s zone', async () => {
      const store = await open()
      const given = ['1912-01-01T00:00:00+14:00', '1912-01-01T00:00:00+07:00', '2100-12-31T23:00:00Z']
      const outcomes = await store.putBatch(
        given.map((publishedAt) => candidate(publishedAt, publishedAt)),
        NOW,
      )
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['invalid', 'added', 'invalid'])
      expect(outcomes[0]).toMatchObject({ reason: expect.stringContaining('publishedAt') })
    })

    it('keeps text in NFC', async () => {
      const store = await open()
      const id = await putOne(store, { title: 'Hội nghị'.normalize('NFD') })
      expect(found(await store.article(id, NOW)).title).toBe('Hội nghị'.normalize('NFC'))
    })
  })

  describe('the sample bulletin', () => {
    it('goes for good, counts and all, with the first real article', async () => {
      const store = await open()
      const sample = candidate('Bản tin mẫu', AT, { views: 40, votes: [0, 0, 0, 0, 2], tags: ['mẫu'] })
      const { id } = await store.put(sample, NOW, { sample: true })
      expect(await store.put(sample, NOW, { sample: true })).toEqual({ outcome: 'unchanged', id })
      expect(await store.wantsSample()).toBe(true)
      await store.addView(id, viewing(), NOW)
      await store.setVote(id, vote(), NOW)

      // A real article may well have the sample's own identity.
      expect((await store.put(sample, NOW)).outcome).toBe('added')
      expect(found(await store.engagement(id, 'An', NOW))).toEqual({
        views: 40,
        rating: { average: 5, count: 2, histogram: [0, 0, 0, 0, 2], yours: null },
      })
      expect(await store.wantsSample()).toBe(false)
      const other = candidate('Bản tin mẫu thứ hai', AT)
      expect((await store.put(other, NOW, { sample: true })).outcome).toBe('removed')
      expect(await store.countArticles()).toBe(1)
      expect((await store.list({ q: 'mẫu' }, NOW)).total).toBe(1)
    })
  })
}
