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

  describe('sources that know less of an article', () => {
    const AT_SITE = { section: { id: 'tin', name: 'Tin' }, tags: ['cầu'], sticky: true as const }
    const put = (store: Awaited<ReturnType<Open>>, facts: object) =>
      store.put(candidate('Tin', AT, { identity: 'x', ...facts }), NOW)

    it('take nothing from it with a summary', async () => {
      const store = await open()
      const { id } = await put(store, { ...AT_SITE, text: 'Toàn văn của bài.' })
      expect((await put(store, { detail: 'summary', text: 'Toàn văn…' })).outcome).toBe('unchanged')
      expect(found(await store.article(id, NOW))).toMatchObject({
        ...AT_SITE,
        body: [{ text: ['Toàn văn của bài.'] }],
      })
      // A summary of one that is only known by its summary is news.
      await put(store, { identity: 'y', detail: 'summary', text: 'Tóm tắt.' })
      expect((await put(store, { identity: 'y', detail: 'summary', text: 'Tóm tắt mới.' })).outcome).toBe(
        'updated',
      )
      expect((await put(store, { identity: 'y', detail: 'feed', text: 'Toàn văn.' })).outcome).toBe('updated')
      expect((await put(store, { identity: 'y', detail: 'summary', text: 'Tóm tắt.' })).outcome).toBe(
        'unchanged',
      )
    })

    it('change its text, and leave what feeds do not have', async () => {
      const store = await open()
      const { id } = await put(store, { ...AT_SITE, text: 'Toàn văn.' })
      const edited = { detail: 'feed', text: 'Toàn văn đã sửa.', tags: [] }
      expect((await put(store, edited)).outcome).toBe('updated')
      expect((await put(store, edited)).outcome).toBe('unchanged')
      expect(found(await store.article(id, NOW))).toMatchObject({
        ...AT_SITE,
        body: [{ text: ['Toàn văn đã sửa.'] }],
      })
      // The whole source itself may take them away.
      await put(store, { text: 'Toàn văn.' })
      expect(found(await store.article(id, NOW))).not.toHaveProperty('section')
    })

    it('are exported as any other: what was merged comes again to the byte', async () => {
      const store = await open()
      await put(store, { originalUrl: 'https://cu.vn/1', text: 'Toàn văn.' })
      await put(store, { detail: 'feed', text: 'Đã sửa.', section: { id: 'tin', name: 'Tin' } })
      const [merged] = await store.everything('', 1)
      const other = await store.publish(
        {
          identities: ['id:khac'],
          article: { ...candidate('x', AT).article, ...merged?.article, id: 'khac' },
        },
        NOW,
      )
      const [copy] = await store.everything('2020', 1)
      expect(copy?.article.id).toBe(other.id)
      expect(JSON.stringify(copy?.article)).toBe(
        JSON.stringify(merged?.article).replace(`"${merged?.article.id}"`, '"khac"'),
      )
    })
  })

  it('does not call an article edited where only what was made of its source has changed', async () => {
    const store = await open()
    const { id } = await store.put(
      candidate('Tin', AT, { identity: 'x', fingerprint: 'a', text: 'Liên kết' }),
      NOW,
    )
    const settled = candidate('Tin', AT, { identity: 'x', fingerprint: 'a', text: 'Ảnh' })
    expect((await store.put(settled, NOW + DAY)).outcome).toBe('updated')
    expect(found(await store.article(id, NOW + DAY))).not.toHaveProperty('updatedAt')
    const edited = candidate('Tin', AT, { identity: 'x', fingerprint: 'b', text: 'Mới' })
    await store.put(edited, NOW + DAY)
    expect(found(await store.article(id, NOW + DAY))).toHaveProperty('updatedAt')
  })
}
