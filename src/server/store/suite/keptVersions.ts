import { describe, expect, it } from 'vitest'
import type { Block } from '../../../contract/blocks.ts'
import type { Store } from '../store.ts'
import { candidate, found, HOUR, NOW, type Open, putOne } from './fixtures.ts'

const AT = '2026-03-01T08:00:00+07:00'

export function describeKeptVersions(open: Open): void {
  const textOf = ([block]: readonly Block[]) => (block?.type === 'paragraph' ? block.text.join('') : '')
  const versions = async (store: Store, id: string, since = 1, now = NOW + HOUR) =>
    found(await store.versions(id, since, now)).map(({ version, body }) => `${version} ${textOf(body)}`)
  const change = (store: Store, text: string, facts: object = {}, now = NOW) =>
    store.put(candidate('Lịch', AT, { id: 'lich', text, ...facts }), now)

  describe('what an article said before', () => {
    it('is kept with the instant from which it stood', async () => {
      const store = await open()
      await change(store, 'Một', { lead: ['Tóm tắt'] })
      await change(store, 'Hai', {}, NOW)
      await change(store, 'Ba', { title: 'Lịch mới', updatedAt: '2026-03-02T05:30:00Z' }, NOW + HOUR)
      const body = (text: string) => [{ type: 'paragraph', text: [text] }]
      expect(found(await store.versions('lich', 1, NOW + HOUR))).toEqual([
        { version: 3, at: '2026-03-02T12:30:00+07:00', title: 'Lịch mới', body: body('Ba') },
        { version: 2, at: '2026-03-02T12:00:00+07:00', title: 'Lịch', body: body('Hai') },
        { version: 1, at: AT, title: 'Lịch', lead: ['Tóm tắt'], body: body('Một') },
      ])
      expect(found(await store.article('lich', NOW)).version).toBe(3)
    })

    it('is nothing where it was never changed, or is put again as it is', async () => {
      const store = await open()
      await change(store, 'Một')
      await change(store, 'Một', {}, NOW + HOUR)
      expect(await versions(store, 'lich')).toEqual(['1 Một'])
      expect(found(await store.article('lich', NOW))).not.toHaveProperty('version')
    })

    it('is not kept where the text is the same: the version began with its text', async () => {
      const store = await open()
      await change(store, 'Một')
      await change(store, 'Hai')
      const moved = await change(store, 'Hai', { tags: ['mới'], updatedAt: '2026-03-02T05:30:00Z' })
      expect(moved.outcome).toBe('updated')
      expect(await versions(store, 'lich')).toEqual(['2 Hai', '1 Một'])
      const began = async (version: number) =>
        found(await store.versions('lich', 1, NOW)).find((each) => each.version === version)?.at
      expect(await began(2)).toBe('2026-03-02T12:00:00+07:00')
      await change(store, 'Ba', { updatedAt: '2026-03-02T05:45:00Z' })
      expect([await began(2), await began(3)]).toEqual([
        '2026-03-02T12:00:00+07:00',
        '2026-03-02T12:45:00+07:00',
      ])
    })

    it('is not kept where only what was made of the same source differs', async () => {
      const store = await open()
      await change(store, 'Một', { fingerprint: 'a' })
      expect((await change(store, 'Một, có ảnh', { fingerprint: 'a' })).outcome).toBe('updated')
      expect(await versions(store, 'lich')).toEqual(['1 Một, có ảnh'])
      await change(store, 'Hai', { fingerprint: 'b' })
      expect(await versions(store, 'lich')).toEqual(['2 Hai', '1 Một, có ảnh'])
    })

    it('is not kept where nobody could read it yet', async () => {
      const store = await open()
      const publishedAt = '2026-03-02T12:30:00+07:00'
      await change(store, 'Nháp', { publishedAt })
      await change(store, 'Bản đăng', { publishedAt })
      expect(await store.versions('lich', 1, NOW)).toEqual({ state: 'unknown' })
      expect(await versions(store, 'lich')).toEqual(['1 Bản đăng'])
    })

    it('is kept of a publication as of an import', async () => {
      const store = await open()
      await change(store, 'Một')
      await store.publish(candidate('Lịch', AT, { id: 'lich', text: 'Sửa tay' }), NOW)
      await store.putBatch([candidate('Lịch', AT, { id: 'lich', identity: 'id:lich', text: 'Ba' })], NOW)
      expect(await versions(store, 'lich')).toEqual(['3 Ba', '2 Sửa tay', '1 Một'])
    })

    it('is left out where it is older than asked; what stands now is not', async () => {
      const store = await open()
      for (const text of ['Một', 'Hai', 'Ba']) await change(store, text)
      expect(await versions(store, 'lich', 2)).toEqual(['3 Ba', '2 Hai'])
      expect(await versions(store, 'lich', 7)).toEqual(['3 Ba'])
    })

    it('is at most twenty versions, of which the oldest go and the numbers stay', async () => {
      const store = await open()
      const numbers = Array.from({ length: 23 }, (_, index) => 23 - index)
      for (const number of numbers.toReversed()) await change(store, `Lần ${number}`)
      const kept = numbers.slice(0, 21).map((number) => `${number} Lần ${number}`)
      expect(await versions(store, 'lich')).toEqual(kept)
      expect(found(await store.article('lich', NOW)).version).toBe(23)
    })

    it('is at most a million characters, the last version whatever its length', async () => {
      const store = await open()
      const numbers = async () => found(await store.versions('lich', 1, NOW)).map(({ version }) => version)
      for (const letter of ['a', 'b', 'c', 'd']) await change(store, letter.repeat(400_000))
      expect(await numbers()).toEqual([4, 3, 2])
      await change(store, 'x'.repeat(1_100_000))
      await change(store, 'y')
      expect(await numbers()).toEqual([6, 5])
    })

    it('moves forward only, whatever a source says of its changes', async () => {
      const store = await open()
      await change(store, 'Một')
      await change(store, 'Hai', { updatedAt: '2026-03-01T03:00:00Z' })
      await change(store, 'Ba', { updatedAt: '2026-03-01T02:00:00Z' })
      const instants = found(await store.versions('lich', 1, NOW)).map(({ at }) => at)
      expect(instants).toEqual(['2026-03-01T10:00:00+07:00', '2026-03-01T10:00:00+07:00', AT])
    })

    it('goes with the article, and is another’s no more', async () => {
      const store = await open()
      const other = await putOne(store)
      await change(store, 'Một')
      await change(store, 'Hai')
      await store.remove('lich', NOW)
      expect(await store.versions('lich', 1, NOW)).toEqual({ state: 'removed' })
      expect(await versions(store, other)).toHaveLength(1)
      // It gets the place of the one that was removed.
      await store.publish(candidate('Lịch', AT, { id: 'lich', text: 'Ba' }), NOW)
      expect(await versions(store, 'lich')).toEqual(['1 Ba'])
    })
  })
}
