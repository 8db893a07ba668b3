import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { candidate, NOW, type Open, putOne, viewing, vote } from './fixtures.ts'

export function describeVersions(open: Open): void {
  describe('the version of the content', () => {
    it('is another one after every put, publication and removal', async () => {
      const store = await open()
      const versions = [await store.contentVersion()]
      const write = async (work: Promise<unknown>) => {
        await work
        versions.push(await store.contentVersion())
      }
      const of = (title: string) => candidate(title, '2026-03-01T08:00:00+07:00', { id: 'a', identity: 'a' })
      await write(store.put(of('một'), NOW))
      await write(store.putBatch([of('hai')], NOW))
      await write(store.publish(of('ba'), NOW))
      await write(store.remove('a', NOW))
      expect(new Set(versions).size).toBe(5)
    })

    it('is another one once somebody else has written', async () => {
      const store = await open()
      const other = await open()
      const before = await store.contentVersion()
      await putOne(other)
      await setImmediate()
      const after = await store.contentVersion()
      expect(after).not.toBe(before)
      expect(await store.contentVersion()).toBe(after)
    })

    it('stays through what is only read or counted', async () => {
      const store = await open()
      const id = await putOne(store)
      const before = await store.contentVersion()
      await store.addView(id, viewing(), NOW)
      await store.setVote(id, vote({ reader: 'An' }), NOW)
      await store.clearVote(id, 'An', NOW)
      await store.endDays(NOW)
      await store.article(id, NOW)
      expect(await store.contentVersion()).toBe(before)
    })
  })
}
