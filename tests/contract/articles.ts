import { describe, expect, it } from 'vitest'
import { apiPaths } from '../../src/contract/apiPaths.ts'
import { ArticlePage } from '../../src/contract/article.ts'
import { Health, Site } from '../../src/contract/site.ts'
import { type Portal, read, readProblem } from './asking.ts'
import { FULL, NEWEST, NEWEST_FIRST, OLDEST, seed, TOMORROWS, ZONE } from './seed.ts'

export function describeArticles(ask: Portal['ask']): void {
  describe('the site', () => {
    it('says what it holds by now', async () => {
      const site = await read(await ask(apiPaths.site()), Site)
      expect(site).toMatchObject({
        language: 'vi',
        timeZone: ZONE,
        firstDay: '2026-01-05',
        lastDay: '2026-03-01',
        articleCount: NEWEST_FIRST.length,
      })
      expect(site.sections.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        { id: 'thong-bao', name: 'Thông báo', count: 3 },
        { id: 'tin-tuc', name: 'Tin tức', count: 3 },
      ])
    })

    it('says that it is well', async () => {
      const response = await ask(apiPaths.health())
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect((await read(response, Health)).status).toBe('ok')
    })
  })

  describe('an article', () => {
    it('comes with every part', async () => {
      const page = await read(await ask(apiPaths.article(FULL)), ArticlePage)
      const {
        views: _views,
        votes: _votes,
        older: _older,
        ...article
      } = seed.find(({ id }) => id === FULL) ?? {}
      expect(page).toMatchObject({ ...article, version: 2 })
    })

    it('knows its neighbours', async () => {
      const page = await read(await ask(apiPaths.article(FULL)), ArticlePage)
      expect([page.previous?.id, page.next?.id]).toEqual([OLDEST, '2026-02-10-tiem-phong'])
      const newest = await read(await ask(apiPaths.article(NEWEST)), ArticlePage)
      expect(newest.next).toBeNull()
      expect(newest).not.toHaveProperty('version')
      const oldest = await read(await ask(apiPaths.article(OLDEST)), ArticlePage)
      expect(oldest.previous).toBeNull()
    })

    it.each(['khong-co', TOMORROWS, 'KHÔNG PHẢI MÃ'])('is not found as %s', async (id) => {
      await readProblem(await ask(apiPaths.article(id)), 404, 'not-found')
      await readProblem(await ask(apiPaths.engagement(id)), 404, 'not-found')
    })
  })

  describe('reads that are the same for everybody', () => {
    it.each([
      apiPaths.site(),
      apiPaths.articles(),
      apiPaths.article(FULL),
      apiPaths.days('2026-02-01', '2026-02-28'),
    ])('%s may be kept and asked again by its ETag', async (path) => {
      const first = await ask(path)
      const etag = first.headers.get('ETag') ?? ''
      expect(etag).not.toBe('')
      expect(first.headers.get('Cache-Control')).toMatch(/public/)
      expect(first.headers.get('Set-Cookie')).toBeNull()
      const again = await ask(path, { headers: { 'If-None-Match': etag } })
      expect(again.status).toBe(304)
    })
  })

  describe('what is nowhere', () => {
    it('is a 404 of its own kind', async () => {
      await readProblem(await ask('/api/nowhere'), 404, 'not-found')
    })

    it.each([
      ['POST', apiPaths.site(), 'GET'],
      ['DELETE', apiPaths.articles(), 'GET'],
      ['GET', apiPaths.views(FULL), 'POST'],
      ['POST', apiPaths.rating(FULL), 'PUT'],
    ])('%s %s is not taken', async (method, path, allowed) => {
      const response = await ask(path, { method, headers: { 'Sec-Fetch-Site': 'same-origin' } })
      expect(response.headers.get('Allow')).toContain(allowed)
      await readProblem(response, 405, 'method-not-allowed')
    })
  })
}
