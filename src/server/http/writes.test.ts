import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { json, NOW, putArticle, startServer } from '../testing.ts'

describe('a write', () => {
  const views = (id: string) => `/api/articles/${id}/views`

  it('comes from the site’s own pages', async () => {
    const { ask, store } = await startServer()
    const id = await putArticle(store)
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'none' },
    ]) {
      const answer = await ask(views(id), json('POST', {}, headers))
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ type: '/problems/foreign-origin' })
    }
  })

  it.each([
    [undefined, 'http://portal.vn', 'portal.vn', 200],
    [undefined, 'http://evil.example', 'portal.vn', 403],
    [undefined, undefined, 'portal.vn', 403],
    [undefined, 'null', 'portal.vn', 403],
    ['https://portal.vn', 'https://portal.vn', 'inside:3000', 200],
    ['https://portal.vn', 'http://portal.vn', 'inside:3000', 403],
    ['https://portal.vn', 'http://inside:3000', 'inside:3000', 403],
  ])(
    'where SITE_URL is %s and the browser says Origin %s to Host %s: %i',
    async (url, origin, host, status) => {
      const { store } = await startServer()
      const id = await putArticle(store)
      const site = { name: 'x', language: 'vi', timeZone: 'Asia/Ho_Chi_Minh', url }
      const app = createApp({ store, clock: () => NOW, site })
      const headers = { Host: host, 'Content-Type': 'application/json', ...(origin && { Origin: origin }) }
      expect((await app.request(views(id), { method: 'POST', body: '{}', headers })).status).toBe(status)
    },
  )

  it.each(['text/plain', 'application/json; charset=utf-8', 'application/x-www-form-urlencoded'])(
    'is not taken as %s',
    async (type) => {
      const { ask, store } = await startServer()
      const id = await putArticle(store)
      const answer = await ask(views(id), json('POST', {}, { 'Content-Type': type }))
      expect(answer.status).toBe(415)
    },
  )

  it('is at most 16 KB of JSON', async () => {
    const { ask, store } = await startServer()
    const id = await putArticle(store)
    expect((await ask(views(id), json('POST', { device: 'x'.repeat(20_000) }))).status).toBe(413)
    const broken = await ask(views(id), { ...json('POST', {}), body: '{' })
    expect(broken.status).toBe(400)
  })
})
