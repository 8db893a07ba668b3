import { describe, expect, it } from 'vitest'
import { candidate, DAY, found, NOW, type Open, putOne } from './fixtures.ts'

const AT = '2019-07-10T16:55:00+07:00'

export function describeKnowing(open: Open): void {
  describe('knowing an article again', () => {
    const put = async (store: Awaited<ReturnType<Open>>, ...identities: string[]) =>
      (await store.put(candidate('Tin', AT, { identities }), NOW)).id

    it('goes by its surest identity, then by the others', async () => {
      const store = await open()
      const id = await put(store, 'guid:1', 'url:a.vn/1', 'text:tin')
      expect(await put(store, 'guid:1', 'url:moved.vn/1', 'text:other')).toBe(id)
      expect(await put(store, 'url:a.vn/1', 'text:changed')).toBe(id)
      expect(await put(store, 'text:tin')).toBe(id)
      // What another source called it is known from then on.
      expect(await put(store, 'url:moved.vn/1')).toBe(id)
      expect(await store.countArticles()).toBe(1)
    })

    it('takes an article without a GUID for the one that has one now', async () => {
      const store = await open()
      const id = await put(store, 'url:a.vn/1', 'text:tin')
      expect(await put(store, 'guid:1', 'url:a.vn/1', 'text:renamed')).toBe(id)
      expect(await put(store, 'guid:1')).toBe(id)
    })

    it('does not take two GUIDs for one article because they share an address, or title and moment', async () => {
      const store = await open()
      const id = await put(store, 'guid:1', 'url:a.vn/', 'text:one')
      const other = await put(store, 'guid:2', 'url:a.vn/', 'text:two')
      expect(other).not.toBe(id)
      expect(await put(store, 'guid:3', 'url:a.vn/3', 'text:one')).not.toBe(id)
      expect(await store.countArticles()).toBe(3)
    })

    it('takes them for one where address, title and moment are all the same', async () => {
      const store = await open()
      const id = await put(store, 'guid:1', 'url:a.vn/1', 'text:tin')
      expect(await put(store, 'guid:tag:a.vn,1', 'url:a.vn/1', 'text:tin')).toBe(id)
      expect(await put(store, 'guid:tag:a.vn,1', 'url:a.vn/new', 'text:new')).toBe(id)
    })

    it('keeps the moment of an article whose source has none', async () => {
      const store = await open()
      const undated = (now: string) =>
        candidate('Tin', now, { identity: 'url:a.vn/1', isUndated: true as const })
      const { id } = await store.put(undated(AT), NOW)
      expect(await store.put(undated('2026-03-03T12:00:00+07:00'), NOW + DAY)).toEqual({
        outcome: 'unchanged',
        id,
      })
      expect(found(await store.article(id, NOW + DAY)).publishedAt).toBe(AT)
    })

    it('sees a moment of change that is new, and no change in one that is left out', async () => {
      const store = await open()
      const updatedAt = '2026-03-01T10:00:00+07:00'
      await putOne(store, { identity: 'x', updatedAt })
      const again = (facts: object) =>
        store.put(
          candidate('Lịch tiếp công dân', '2026-03-01T08:00:00+07:00', { identity: 'x', ...facts }),
          NOW,
        )
      expect((await again({})).outcome).toBe('unchanged')
      expect((await again({ updatedAt })).outcome).toBe('unchanged')
      const { outcome, id } = await again({ updatedAt: '2026-03-01T11:00:00+07:00' })
      expect(outcome).toBe('updated')
      expect(found(await store.article(id, NOW)).updatedAt).toBe('2026-03-01T11:00:00+07:00')
    })
  })
}
