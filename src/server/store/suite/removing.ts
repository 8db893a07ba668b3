import { describe, expect, it } from 'vitest'
import { candidate, found, NOW, type Open, putOne, viewing, vote } from './fixtures.ts'

export function describeRemoving(open: Open): void {
  describe('taking articles away', () => {
    it('leaves nothing of one to be found, and says that it was there', async () => {
      const store = await open()
      const id = await putOne(store, { tags: ['nước'], views: 3 })
      expect(await store.remove(id, NOW)).toBe('removed')
      expect(await store.article(id, NOW)).toEqual({ state: 'removed' })
      expect(await store.engagement(id, null, NOW)).toEqual({ state: 'removed' })
      expect(await store.addView(id, viewing(), NOW)).toEqual({ state: 'removed' })
      expect(await store.setVote(id, vote(), NOW)).toEqual({ state: 'removed' })
      for (const query of [{}, { tag: 'nước' }, { q: 'tiếp công dân' }]) {
        expect((await store.list(query, NOW)).total).toBe(0)
      }
      expect((await store.siteFacts(NOW)).articleCount).toBe(0)
      expect(await store.remove(id, NOW)).toBe('removed before')
      expect(await store.remove('2026-01-01-khong-co', NOW)).toBe('unknown')
    })

    it('does not take one in again that comes by any of its names', async () => {
      const store = await open()
      const id = await putOne(store, { identities: ['guid:1', 'url:a.vn/1', 'text:x'] })
      await store.remove(id, NOW)
      const removed = { outcome: 'removed', id }
      const put = (facts: object) => store.put(candidate('Lại', '2026-03-01T08:00:00Z', facts), NOW)
      expect(await put({ identities: ['guid:1', 'url:new.vn'] })).toEqual(removed)
      expect(await put({ identities: ['url:a.vn/1'] })).toEqual(removed)
      expect(await put({ identities: ['id:x'], id })).toEqual(removed)
      expect(await store.countArticles()).toBe(0)
      // Another of the same day and title is another article, and gets another id.
      const other = await putOne(store, { identities: ['guid:2', 'text:y'] })
      expect(other).toBe(`${id}-2`)
    })

    it('lets a publication bring one back, with counts that begin anew', async () => {
      const store = await open()
      const id = await putOne(store, { identity: 'guid:1', views: 40 })
      await store.setVote(id, vote(), NOW)
      await store.remove(id, NOW)
      const again = candidate('Lịch mới', '2026-03-01T08:00:00Z', { id, identity: `id:${id}`, views: 2 })
      expect(await store.publish(again, NOW)).toEqual({ outcome: 'added', id })
      expect(found(await store.engagement(id, 'An', NOW))).toMatchObject({ views: 2, rating: { count: 0 } })
      // And its feed knows it.
      expect(
        (await store.put(candidate('Lịch', '2026-03-01T08:00:00Z', { identity: 'guid:1' }), NOW)).id,
      ).toBe(id)
    })

    it('publishes under its id alone, whatever else is called the same', async () => {
      const store = await open()
      const first = await putOne(store, { identities: ['url:a.vn/1', 'text:x'] })
      const own = { id: 'rieng', identities: ['id:rieng', 'url:a.vn/1', 'text:x'] }
      expect(await store.publish(candidate('Riêng', '2026-03-01T08:00:00Z', own), NOW)).toEqual({
        outcome: 'added',
        id: 'rieng',
      })
      expect(await store.publish(candidate('Riêng', '2026-03-01T08:00:00Z', own), NOW)).toMatchObject({
        outcome: 'unchanged',
      })
      expect(
        (await store.put(candidate('x', '2026-03-01T08:00:00Z', { identity: 'url:a.vn/1' }), NOW)).id,
      ).toBe(first)
    })
  })

  describe('what was published', () => {
    it('outlasts its source until that changes', async () => {
      const store = await open()
      const source = (text: string, fingerprint: string) =>
        store.put(candidate('Tin', '2026-03-01T08:00:00Z', { identity: 'guid:1', text, fingerprint }), NOW)
      const publish = (text: string) =>
        store.publish(candidate('Tin', '2026-03-01T08:00:00Z', { id, identity: `id:${id}`, text }), NOW)
      const { id } = await source('Bản gốc', 'a')
      expect((await publish('Sửa tay')).outcome).toBe('updated')
      expect((await source('Bản gốc', 'a')).outcome).toBe('unchanged')
      expect((await publish('Sửa tay lần nữa')).outcome).toBe('updated')
      expect((await source('Bản gốc', 'a')).outcome).toBe('unchanged')
      expect(found(await store.article(id, NOW)).body).toEqual([
        { type: 'paragraph', text: ['Sửa tay lần nữa'] },
      ])
      expect((await source('Bản mới', 'b')).outcome).toBe('updated')
      expect((await source('Bản mới, có ảnh', 'b')).outcome).toBe('updated')
    })

    it('stays where its source is read for the first time since', async () => {
      const store = await open()
      const id = await putOne(store, { identity: 'guid:1', fingerprint: 'a' })
      await store.remove(id, NOW)
      const own = candidate('Đăng lại', '2026-03-01T08:00:00Z', { id, identity: `id:${id}` })
      await store.publish(own, NOW)
      const source = (fingerprint: string) =>
        store.put(candidate('Tin', '2026-03-01T08:00:00Z', { identity: 'guid:1', fingerprint }), NOW)
      expect((await source('a')).outcome).toBe('unchanged')
      expect((await source('a')).outcome).toBe('unchanged')
      expect((await source('b')).outcome).toBe('updated')
      // Our own format with its id is no source that goes on by itself.
      await store.publish(own, NOW)
      const line = candidate('Từ tệp', '2026-03-01T08:00:00Z', { id, identity: `id:${id}`, fingerprint: 'c' })
      expect((await store.put(line, NOW)).outcome).toBe('updated')
    })
  })

  describe('a batch', () => {
    it('answers for each that it came to, the invalid among them', async () => {
      const store = await open()
      const batch = [
        candidate('Một', '2026-03-01T08:00:00Z'),
        candidate(' ', '2026-03-01T08:00:00Z'),
        candidate('Một', '2026-03-01T08:00:00Z'),
      ]
      const outcomes = []
      while (outcomes.length < batch.length) {
        const some = await store.putBatch(batch.slice(outcomes.length), NOW)
        expect(some.length).toBeGreaterThan(0)
        outcomes.push(...some)
      }
      expect(outcomes).toEqual([
        { outcome: 'added', id: '2026-03-01-mot' },
        { outcome: 'invalid', reason: 'title: must not be empty' },
        { outcome: 'unchanged', id: '2026-03-01-mot' },
      ])
      expect(await store.wantsSample()).toBe(false)
    })

    it('ends before all are in where there are many, so that others can write', async () => {
      const store = await open()
      const many = Array.from({ length: 3_000 }, (_, n) => candidate(`Tin ${n}`, '2026-03-01T08:00:00Z'))
      const outcomes = await store.putBatch(many, NOW)
      expect(outcomes.length).toBeLessThan(many.length)
      expect(await store.countArticles()).toBe(outcomes.length)
    })
  })
}
