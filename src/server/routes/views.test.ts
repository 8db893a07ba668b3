import { describe, expect, it } from 'vitest'
import { json, putArticle, startServer, type TestServer } from '../testing.ts'

const view = (ask: TestServer['ask'], id: string, headers: Record<string, string> = {}, body: object = {}) =>
  ask(`/api/articles/${id}/views`, json('POST', body, headers)).then((response) => response.json())

describe('a view', () => {
  it('counts once for a reader, an article and a day', async () => {
    const { ask, store, clock } = await startServer()
    const id = await putArticle(store)
    expect(await view(ask, id)).toEqual({ views: 1, counted: true })
    expect(await view(ask, id)).toEqual({ views: 1, counted: false })
    clock.now += 24 * 3_600_000
    expect(await view(ask, id)).toEqual({ views: 2, counted: true })
  })

  it('tells devices apart that share an address and a browser', async () => {
    const { ask, store } = await startServer()
    const id = await putArticle(store)
    await view(ask, id, {}, { device: 'device-one' })
    expect(await view(ask, id, {}, { device: 'device-two' })).toEqual({ views: 2, counted: true })
  })

  it('is not made by reading the article', async () => {
    const { ask, store } = await startServer()
    const id = await putArticle(store)
    await ask(`/api/articles/${id}`)
    await ask(`/api/articles/${id}`, { method: 'HEAD' })
    expect(await (await ask(`/api/articles/${id}/engagement`)).json()).toMatchObject({ views: 0 })
  })

  it.each([
    [
      'a crawler',
      { 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
    ],
    ['what names no browser', { 'User-Agent': '' }],
    ['a prefetch', { 'Sec-Purpose': 'prefetch;prerender' }],
    ['an old prefetch', { Purpose: 'prefetch' }],
  ])('is answered and not counted for %s', async (_who, headers: Record<string, string>) => {
    const { ask, store } = await startServer()
    const id = await putArticle(store)
    expect(await view(ask, id, headers)).toEqual({ views: 0, counted: false })
  })

  it('is refused past those of one network and day', async () => {
    const { ask, store } = await startServer({ limits: { viewsPerArticleAndDay: 1 } })
    const id = await putArticle(store)
    await view(ask, id, {}, { device: 'device-one' })
    const second = await ask(`/api/articles/${id}/views`, json('POST', { device: 'device-two' }))
    expect(second.status).toBe(429)
    expect(Number(second.headers.get('Retry-After'))).toBeGreaterThan(0)
  })

  it('names a device word that cannot be one', async () => {
    const { ask, store } = await startServer()
    const id = await putArticle(store)
    expect(await view(ask, id, {}, { device: '<script>' })).toMatchObject({
      status: 400,
      errors: [{ field: 'device' }],
    })
  })
})
