import { describe, expect, it } from 'vitest'
import { BadCursor, type Stored } from '../store.ts'
import { candidate, found, NOW, type Open, putAll, putOne, vote } from './fixtures.ts'

export function describeWhole(open: Open): void {
  describe('a feed', () => {
    it('has whole articles, newest first, of a section or of all, page after page', async () => {
      const store = await open()
      const section = { id: 'tin', name: 'Tin' }
      const [a, b, c] = await putAll(
        store,
        candidate('a', '2026-01-01T00:00:00Z', { section, text: 'Nội dung' }),
        candidate('b', '2026-01-02T00:00:00Z', { language: 'vi' }),
        candidate('c', '2026-01-03T00:00:00Z', { section, language: 'en' }),
        candidate('to come', '2027-01-03T00:00:00Z', { section }),
      )
      const all = await store.feed({ limit: 2 }, NOW)
      expect(all.articles.map(({ id }) => id)).toEqual([c, b])
      expect(all.articles.map(({ language }) => language)).toEqual(['en', undefined])
      const rest = await store.feed({ limit: 2, cursor: all.nextCursor ?? '' }, NOW)
      expect(rest.nextCursor).toBeNull()
      const { previous: _, next: __, related: ___, ...whole } = found(await store.article(a ?? '', NOW))
      expect(rest.articles).toEqual([whole])
      const ofSection = await store.feed({ section: 'tin', limit: 9 }, NOW)
      expect(ofSection.articles.map(({ id }) => id)).toEqual([c, a])
      await expect(store.feed({ limit: 2, cursor: 'x' }, NOW)).rejects.toThrow(BadCursor)
      const foreign = { section: 'tin', limit: 2, cursor: all.nextCursor ?? '' }
      await expect(store.feed(foreign, NOW)).rejects.toThrow(BadCursor)
    })
  })

  describe('everything', () => {
    it('comes by id with its counts, and makes the same store again', async () => {
      const store = await open({ language: 'vi' })
      await putAll(
        store,
        candidate('b', '2026-01-02T00:00:00Z', { language: 'vi', sticky: true, tags: ['x'] }),
        candidate('a', '2027-01-01T00:00:00Z', { views: 3, originalUrl: 'https://cu.vn/a' }),
        candidate('c', '2026-01-03T00:00:00Z', { identity: 'c', updatedAt: '2026-02-01T00:00:00Z' }),
      )
      await store.setVote('2026-01-02-b', vote({ stars: 4 }), NOW)
      const all: Stored[] = []
      for (let after = ''; ; ) {
        const page = await store.everything(after, 2)
        if (page.length === 0) break
        all.push(...page)
        after = page.at(-1)?.article.id ?? ''
      }
      expect(all.map(({ article }) => article.id)).toEqual(['2026-01-02-b', '2026-01-03-c', '2027-01-01-a'])
      expect(all[0]).toMatchObject({ article: { language: 'vi', sticky: true }, votes: [0, 0, 0, 1, 0] })
      expect(all[2]).toMatchObject({ views: 3 })

      for (const { article, views, votes } of all) {
        const again = await store.put({ identities: [`id:${article.id}`], article, views, votes }, NOW)
        expect(again.outcome).toBe('unchanged')
      }
    })
  })

  describe('addresses', () => {
    it('are those that are published, in blocks', async () => {
      const store = await open()
      expect(await store.addressBlocks(NOW)).toEqual([])
      await putAll(
        store,
        candidate('a', '2026-01-01T00:00:00Z', { language: 'en' }),
        candidate('to come', '2027-01-03T00:00:00Z'),
        candidate('b', '2026-01-02T00:00:00Z', { updatedAt: '2026-02-01T00:00:00Z' }),
      )
      const [block = -1, ...more] = await store.addressBlocks(NOW)
      expect(more).toEqual([])
      expect(await store.addresses(block, 0, NOW)).toEqual({
        addresses: [
          { id: '2026-01-01-a', title: 'a', language: 'en', publishedAt: '2026-01-01T07:00:00+07:00' },
          {
            id: '2026-01-02-b',
            title: 'b',
            publishedAt: '2026-01-02T07:00:00+07:00',
            updatedAt: '2026-02-01T07:00:00+07:00',
          },
        ],
        next: null,
      })
      expect(await store.addresses(block + 1, 0, NOW)).toEqual({ addresses: [], next: null })
    })

    it('come a thousand at a time, each once', async () => {
      const store = await open()
      const many = Array.from({ length: 1_200 }, (_, n) => candidate(`Tin ${n}`, '2026-01-01T00:00:00Z'))
      for (let done = 0; done < many.length; ) done += (await store.putBatch(many.slice(done), NOW)).length
      const [block = -1] = await store.addressBlocks(NOW)
      const first = await store.addresses(block, 0, NOW)
      const rest = await store.addresses(block, first.next ?? -1, NOW)
      expect([first.addresses.length, rest.addresses.length, rest.next]).toEqual([1_000, 200, null])
      expect(new Set([...first.addresses, ...rest.addresses].map(({ id }) => id)).size).toBe(1_200)
    })
  })

  describe('an older site’s address', () => {
    it('leads to the article that named it last, there or removed', async () => {
      const store = await open()
      const id = await putOne(store, { identity: 'x', originalUrl: 'https://cu.vn/tin/12.html' })
      expect(await store.movedTo('/tin/12.html', NOW)).toBe(id)
      expect(await store.movedTo('/tin/12.html/?utm=1', NOW)).toBe(id)
      expect(await store.movedTo('/tin/13.html', NOW)).toBeNull()
      await putOne(store, { title: 'Theo số', identities: ['guid:https://cu.vn/?p=12', 'text:x'] })
      expect(await store.movedTo('/?p=12', NOW)).toMatch(/theo-so$/)
      expect(await store.movedTo('/?p=1', NOW)).toBeNull()
      await putOne(store, { identity: 'x', originalUrl: 'https://cu.vn/tin/moi.html' })
      expect(await store.movedTo('/tin/12.html', NOW)).toBe(id)
      expect(await store.movedTo('/tin/moi.html', NOW)).toBe(id)
      const other = await putOne(store, { identity: 'y', originalUrl: 'https://cu.vn/tin/12.html' })
      expect(await store.movedTo('/tin/12.html', NOW)).toBe(other)
      await store.remove(id, NOW)
      expect(await store.movedTo('/tin/moi.html', NOW)).toBe(id)
    })
  })

  describe('what an import notes', () => {
    it('is there the next time', async () => {
      const store = await open()
      const picture = { src: '/pictures/a.webp', width: 4, height: 3 }
      expect(await store.keptPicture('https://a.vn/a.jpg')).toBeNull()
      await store.keepPicture('https://a.vn/a.jpg', picture)
      await store.keepPicture('https://a.vn/a.jpg', { ...picture, width: 8 })
      expect(await store.keptPicture('https://a.vn/a.jpg')).toEqual({ ...picture, width: 8 })
      const state = { etag: '"1"', failures: 2, nextAt: NOW }
      expect(await store.sourceState('https://a.vn/feed')).toBeNull()
      await store.setSourceState('https://a.vn/feed', state)
      expect(await store.sourceState('https://a.vn/feed')).toEqual(state)
    })
  })
}
