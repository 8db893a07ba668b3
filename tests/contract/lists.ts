import { describe, expect, it } from 'vitest'
import { apiPaths } from '../../src/contract/apiPaths.ts'
import { type ListQuery, TeaserList } from '../../src/contract/list.ts'
import { type Portal, read, readProblem } from './asking.ts'
import { FULL, NEWEST_FIRST } from './seed.ts'

export function describeLists(ask: Portal['ask']): void {
  const list = async (query: ListQuery) => read(await ask(apiPaths.articles(query)), TeaserList)
  const ids = async (query: ListQuery) => (await list(query)).items.map(({ id }) => id)

  describe('a list', () => {
    it('has the newest first, and by id at one moment', async () => {
      const { items, ...facts } = await list({})
      expect(items.map(({ id }) => id)).toEqual(NEWEST_FIRST)
      expect(facts).toEqual({ nextCursor: null, total: NEWEST_FIRST.length, totalIsLowerBound: false })
    })

    it('tells of an article what a list shows', async () => {
      const teaser = (await list({})).items.find(({ id }) => id === FULL)
      expect(teaser).toMatchObject({
        title: 'Lịch cấp nước khu phố Bờ Sông',
        lead: 'Nước chảy từ 5 giờ sáng.',
        publishedAt: '2026-02-10T09:30:00+07:00',
        section: { id: 'thong-bao', name: 'Thông báo' },
        picture: { src: '/sample/tap.svg', alt: 'Vòi nước', width: 1200, height: 800 },
        views: 1375,
        rating: { average: 25 / 6, count: 6 },
      })
    })

    it.each([1, 2, 5])('is walked by its cursors, %i at a time', async (limit) => {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await list({ limit, cursor })
        expect(page.items.length).toBeLessThanOrEqual(limit)
        expect(page.total).toBe(NEWEST_FIRST.length)
        seen.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      expect(seen).toEqual(NEWEST_FIRST)
    })

    it('takes both days of a range, in the site’s zone', async () => {
      expect(await ids({ from: '2026-02-20', to: '2026-03-01' })).toEqual(NEWEST_FIRST.slice(0, 2))
      expect(await ids({ to: '2026-01-05' })).toEqual(NEWEST_FIRST.slice(-1))
      expect(await ids({ from: '2026-03-02' })).toEqual([])
    })

    it('takes a section or a tag', async () => {
      expect(await ids({ section: 'tin-tuc' })).toEqual(
        NEWEST_FIRST.filter((_, place) => [1, 2, 5].includes(place)),
      )
      expect(await ids({ tag: 'nước sạch' })).toEqual([FULL])
    })

    it('finds words with their accents or without', async () => {
      expect(await list({ q: 'Cấp nước' })).toMatchObject({ items: [{ id: FULL }], matched: 'exact' })
      expect(await list({ q: 'cap nuoc' })).toMatchObject({ items: [{ id: FULL }], matched: 'folded' })
      const none = await list({ q: 'khủng long' })
      expect(none).toEqual({ items: [], nextCursor: null, total: 0, totalIsLowerBound: false })
    })
  })

  describe('a list refuses', () => {
    it.each([
      ['limit=0', 'limit'],
      ['limit=51', 'limit'],
      ['limit=2.5', 'limit'],
      ['limit=many', 'limit'],
      ['from=2026-02-30', 'from'],
      ['to=yesterday', 'to'],
      ['from=2026-02-02&to=2026-02-01', 'to'],
      ['sort=best', 'sort'],
      ['period=1d', 'period'],
      ['section=Tin%20t%E1%BB%A9c', 'section'],
      ['cursor=word', 'cursor'],
      [`q=${'a'.repeat(201)}`, 'q'],
      ['from=2026-02-01&from=2026-02-02', 'from'],
    ])('%s', async (query, field) => {
      expect(await readProblem(await ask(`/api/articles?${query}`), 400, 'bad-request')).toEqual([field])
    })

    it('the cursor of another list', async () => {
      const { nextCursor } = await list({ limit: 2 })
      const response = await ask(apiPaths.articles({ section: 'tin-tuc', cursor: nextCursor ?? '' }))
      expect(await readProblem(response, 400, 'bad-request')).toEqual(['cursor'])
    })

    it('nothing that it does not know', async () => {
      await read(await ask('/api/articles?utm_source=mail&limit=50'), TeaserList)
    })
  })
}
