import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { startBuiltSite } from '../../tests/setup/builtSite.ts'
import { StoreUnavailable } from './store/store.ts'
import { putArticle } from './testing.ts'

describe('the page', () => {
  it.each(['/', '/days', '/days/2026-11-24', '/search?q=x', '/privacy'])(
    'answers %s, and is asked for again each time',
    async (path) => {
      const { ask } = await startBuiltSite()
      const answer = await ask(path)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('Cache-Control')).toBe('no-cache')
      expect(answer.headers.has('Set-Cookie')).toBe(false)
      const again = await ask(path, { headers: { 'If-None-Match': `W/${answer.headers.get('ETag')}` } })
      expect(again.status).toBe(304)
      expect(again.headers.get('X-Request-Id')).toMatch(/\S/)
      const head = await ask(path, { method: 'HEAD' })
      expect([head.status, await head.text()]).toEqual([200, ''])
    },
  )

  it.each(['/nowhere', '/days/2026-02-31', '/days/', '/articles/A', '/.vite/manifest.json'])(
    'is 404 at %s',
    async (path) => {
      const { ask } = await startBuiltSite()
      const answer = await ask(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('Cache-Control')).toBe('no-cache')
      const html = await answer.text()
      expect(html).toContain('<title>Page not found – Tin')
      expect(html).toContain('<h1>Page not found</h1>')
    },
  )

  it('is the site’s own: its language, name and tagline, as text', async () => {
    const { ask } = await startBuiltSite()
    const html = await (await ask('/')).text()
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<title>Tin &#x26; &#x3C;Bài></title>')
    expect(html).toContain('<meta name="description" content="Ở &#x22;đây&#x22;" />')
  })

  it('says where the feeds are', async () => {
    const { ask } = await startBuiltSite()
    const html = await (await ask('/')).text()
    const name = 'Tin &#x26; <Bài>'
    for (const link of [
      `<link rel="alternate" type="application/feed+json" title="${name} (JSON Feed)" href="/feed.json" />`,
      `<link rel="alternate" type="application/atom+xml" title="${name} (Atom)" href="/feed.xml" />`,
    ])
      expect(html).toContain(link)
    for (const path of ['/feed.json', '/feed.xml']) expect((await ask(path)).status, path).toBe(200)
  })

  it('of the imprint is there where the site has one', async () => {
    expect((await (await startBuiltSite()).ask('/imprint')).status).toBe(404)
    const { ask } = await startBuiltSite({ imprint: ['Ủy ban nhân dân thị xã'] })
    expect((await ask('/imprint')).status).toBe(200)
    expect(await (await ask('/api/site')).json()).toMatchObject({ imprint: ['Ủy ban nhân dân thị xã'] })
  })

  it('says of an article whether it is there', async () => {
    const { ask, store, clock } = await startBuiltSite()
    const id = await putArticle(store)
    const status = async () => {
      clock.now += 1000
      return (await ask(`/articles/${id}`)).status
    }
    expect(await status()).toBe(200)
    expect((await ask('/articles/2026-01-01-khong-co')).status).toBe(404)
    store.article = async () => ({ state: 'removed' })
    expect(await status()).toBe(410)
    store.article = () => Promise.reject(new StoreUnavailable())
    const unavailable = await ask(`/articles/${id}`)
    expect([unavailable.status, unavailable.headers.get('Retry-After')]).toEqual([503, '5'])
    expect(await unavailable.text()).toContain('<title>')
    store.article = () => Promise.reject(new Error('nobody foresaw it'))
    expect(await status()).toBe(500)
  })

  it('says of a section whether there is one', async () => {
    const { ask, store } = await startBuiltSite()
    await putArticle(store, { section: { id: 'van-hoa', name: 'Văn hóa' } })
    expect((await ask('/sections/van-hoa')).status).toBe(200)
    expect((await ask('/sections/khong-co')).status).toBe(404)
  })

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['identity', null, (bytes: Uint8Array) => bytes],
  ])('comes compressed for Accept-Encoding: %s', async (accepted, encoding, decode) => {
    const { ask } = await startBuiltSite()
    const answer = await ask('/', { headers: { 'Accept-Encoding': accepted } })
    expect(answer.headers.get('Content-Encoding')).toBe(encoding)
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(new TextDecoder().decode(decode(bytes))).toContain('<!doctype html>')
  })
})
