import { describe, expect, it } from 'vitest'
import { DAY, found, HOUR, NOW, type Open, putOne, viewing } from './fixtures.ts'

export function describeCounting(open: Open): void {
  describe('views', () => {
    it('count once per reader, article and site day', async () => {
      const store = await open()
      const id = await putOne(store, { views: 1375 })
      const view = async (now: number, facts = {}) => found(await store.addView(id, viewing(facts), now))
      expect(await view(NOW)).toEqual({ views: 1376, counted: true })
      expect(await view(NOW)).toEqual({ views: 1376, counted: false })
      // 23:59:59 is the same day of the site, a second later the next.
      const midnight = NOW + 12 * HOUR
      expect(await view(midnight - 1)).toEqual({ views: 1376, counted: false })
      expect(await view(midnight)).toEqual({ views: 1377, counted: true })
      expect(await view(midnight, { agent: 'Chrome' })).toEqual({ views: 1378, counted: true })
      expect(await view(midnight, { address: '192.0.2.2' })).toEqual({ views: 1379, counted: true })
      const other = await putOne(store, { identity: 'other' })
      expect(found(await store.addView(other, viewing(), midnight))).toEqual({ views: 1, counted: true })
      expect(found(await store.views(id, midnight))).toBe(1379)
      expect(found(await store.engagement(id, null, midnight)).views).toBe(1379)
      expect((await store.list({ sort: 'mostRead', limit: 1 }, midnight)).items[0]?.views).toBe(1379)
    })

    it('tell devices apart up to the limit per article, network and day', async () => {
      const store = await open({ limits: { devicesPerArticleAndDay: 2 } })
      const id = await putOne(store)
      const counted = async (device: string | undefined, facts = {}, now = NOW) =>
        found(await store.addView(id, viewing({ ...(device && { device }), ...facts }), now)).counted
      expect(await counted('device-1')).toBe(true)
      expect(await counted('device-2')).toBe(true)
      expect(await counted('device-1')).toBe(false)
      // Past the limit the word is ignored: one reader more, and no other.
      expect(await counted('device-3')).toBe(true)
      expect(await counted('device-4')).toBe(false)
      expect(await counted(undefined)).toBe(false)
      expect(await counted('device-2')).toBe(false)
      const elsewhere = { network: '198.51.100.7', address: '198.51.100.7' }
      expect(await counted('device-3', elsewhere)).toBe(true)
      expect(await counted('device-4', elsewhere)).toBe(true)
      expect(await counted('device-4', {}, NOW + DAY)).toBe(true)
    })

    it('are limited per article, day and network', async () => {
      const store = await open({ limits: { viewsPerArticleAndDay: 2 } })
      const id = await putOne(store)
      const view = (agent: string, now = NOW) => store.addView(id, viewing({ agent }), now)
      await view('1')
      await view('2')
      expect(await view('3')).toEqual({ state: 'limited', retryAfter: 12 * 3600 })
      expect(found(await view('1'))).toEqual({ views: 2, counted: false })
      expect(found(await store.views(id, NOW))).toBe(2)
      expect(found(await store.addView(id, viewing({ network: 'x', agent: '3' }), NOW)).counted).toBe(true)
      const other = await putOne(store, { identity: 'other' })
      expect(found(await store.addView(other, viewing({ agent: '3' }), NOW)).counted).toBe(true)
      expect(found(await view('3', NOW + 12 * HOUR)).counted).toBe(true)
    })
  })
}
