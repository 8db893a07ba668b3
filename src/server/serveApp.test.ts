import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/setup/folders.ts'
import { render } from '../app/entry-server.tsx'
import { StoreUnavailable } from './store/store.ts'
import { putArticle, startServer, type TestServer, ZONE } from './testing.ts'

const SCRIPT = 'export const app = "Dateline"'
const files = {
  'app/index.html': '<!doctype html><title>As Vite left it</title>',
  'app/assets/main-1a2b.js': SCRIPT,
  'app/assets/main-1a2b.js.br': brotliCompressSync(SCRIPT),
  'app/assets/main-1a2b.js.gz': gzipSync(SCRIPT),
  'app/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'app/.vite/manifest.json': '{}',
  'sample/bridge.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

async function startSite(facts: { imprint?: string[] } = {}): Promise<TestServer> {
  const folder = await temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  const site = { name: 'Tin & <Bài>', tagline: 'Ở "đây"', language: 'en', timeZone: ZONE, ...facts }
  return startServer({
    site,
    builtApp: {
      folder: join(folder, 'app'),
      samplePictures: join(folder, 'sample'),
      renderer: {
        render,
        modules: { scripts: () => [], css: () => '', styles: () => [], fonts: [], boot: '' },
      },
    },
  })
}

describe('the page', () => {
  it.each(['/', '/days', '/days/2026-11-24', '/search?q=x', '/privacy'])(
    'answers %s, and is asked for again each time',
    async (path) => {
      const { ask } = await startSite()
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
      const { ask } = await startSite()
      const answer = await ask(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('Cache-Control')).toBe('no-cache')
      const html = await answer.text()
      expect(html).toContain('<title>Page not found – Tin')
      expect(html).toContain('<h1>Page not found</h1>')
    },
  )

  it('is the site’s own: its language, name and tagline, as text', async () => {
    const { ask } = await startSite()
    const html = await (await ask('/')).text()
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<title>Tin &#x26; &#x3C;Bài></title>')
    expect(html).toContain('<meta name="description" content="Ở &#x22;đây&#x22;" />')
  })

  it('says where the feeds are', async () => {
    const { ask } = await startSite()
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
    expect((await (await startSite()).ask('/imprint')).status).toBe(404)
    const { ask } = await startSite({ imprint: ['Ủy ban nhân dân thị xã'] })
    expect((await ask('/imprint')).status).toBe(200)
    expect(await (await ask('/api/site')).json()).toMatchObject({ imprint: ['Ủy ban nhân dân thị xã'] })
  })

  it('says of an article whether it is there', async () => {
    const { ask, store, clock } = await startSite()
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

  it.each([
    ['https://cu.example.vn/tin-tuc/cau-moi-12.html', '/tin-tuc/cau-moi-12.html'],
    ['https://cu.example.vn/tin-tuc/cau-moi-12.html', '/tin-tuc/cau-moi-12.html?utm_source=mail'],
    ['https://cu.example.vn/tin/c%E1%BA%A7u/', '/tin/c%E1%BA%A7u'],
    ['https://cu.example.vn/?p=12', '/?p=12'],
    ['https://cu.example.vn/chi-tiet.aspx?id=12&l=vi', '/chi-tiet.aspx?id=12&l=vi'],
    ['https://cu.example.vn/articles/cau-moi', '/articles/cau-moi'],
    ['https://cu.example.vn/sections/cau-moi', '/sections/cau-moi'],
    ['https://cu.example.vn/days/12', '/days/12'],
  ])('leads from where %s was, %s, to its article', async (originalUrl, path) => {
    const { ask, store } = await startSite()
    const id = await putArticle(store, { originalUrl })
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, `/articles/${id}`])
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=86400')
  })

  it('leads nowhere from an address that is its own, another article’s, or one to come', async () => {
    const { ask, store } = await startSite()
    await putArticle(store, { originalUrl: 'https://cu.example.vn/chi-tiet.aspx?id=12' })
    await putArticle(store, { title: 'Gốc', originalUrl: 'https://cu.example.vn/' })
    await putArticle(store, { title: 'Riêng tư', originalUrl: 'https://cu.example.vn/privacy' })
    const later = { publishedAt: '2030-01-01T00:00:00+07:00', originalUrl: 'https://cu.example.vn/sau.html' }
    await putArticle(store, { title: 'Sau', ...later })
    const status = async (path: string) => (await ask(path)).status
    expect(await status('/chi-tiet.aspx?id=13')).toBe(404)
    expect(await status('/chi-tiet.aspx')).toBe(404)
    expect(await status('/sau.html')).toBe(404)
    for (const path of ['/', '/?id=12', '/privacy']) expect(await status(path), path).toBe(200)
  })

  it('says of a section whether there is one', async () => {
    const { ask, store } = await startSite()
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
    const { ask } = await startSite()
    const answer = await ask('/', { headers: { 'Accept-Encoding': accepted } })
    expect(answer.headers.get('Content-Encoding')).toBe(encoding)
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(new TextDecoder().decode(decode(bytes))).toContain('<!doctype html>')
  })
})

describe('files', () => {
  it('with a hash in their name are kept for good, and come compressed', async () => {
    const { ask } = await startSite()
    const answer = await ask('/assets/main-1a2b.js', { headers: { 'Accept-Encoding': 'gzip, br' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('Content-Type')).toMatch(/javascript/)
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(answer.headers.get('Content-Encoding')).toBe('br')
    expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toBe(SCRIPT)
    const plain = await ask('/assets/main-1a2b.js')
    expect(plain.headers.get('Vary')).toBe('Accept-Encoding')
    expect(await plain.text()).toBe(SCRIPT)
  })

  it.each([
    ['/favicon.svg', 'public, max-age=3600'],
    ['/sample/bridge.svg', 'public, max-age=86400'],
  ])('%s is kept for a while', async (path, cacheControl) => {
    const { ask } = await startSite()
    const answer = await ask(path)
    expect(answer.headers.get('Content-Type')).toMatch(/^image\/svg\+xml/)
    expect(answer.headers.get('Cache-Control')).toBe(cacheControl)
    const again = await ask(path, { headers: { 'If-None-Match': answer.headers.get('ETag') ?? '' } })
    expect([again.status, again.headers.get('Cache-Control')]).toEqual([304, cacheControl])
  })

  it.each([
    '/assets/gone-9z.js',
    '/assets/',
    '/sample/none.svg',
    '/sample/..%2fapp/index.html',
    '/api/nothing',
  ])('%s is missing, and no page stands in for it', async (path) => {
    const { ask } = await startSite()
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  })
})

it('serves the calls of the contract beside the page', async () => {
  const { ask } = await startSite()
  expect((await ask('/api/site')).status).toBe(200)
  expect((await ask('/api/articles/a/views')).headers.get('Allow')).toBe('POST')
  expect((await ask('/api/nothing', { method: 'POST' })).status).toBe(404)
})
