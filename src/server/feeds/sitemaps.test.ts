import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { Address } from '../store/store.ts'
import { StoreUnavailable } from '../store/store.ts'
import { candidate, NOW, putArticle, startServer, type TestServer, ZONE } from '../testing.ts'
import { HARD_TEXT } from './testing.ts'

const ORIGIN = 'https://tin.example.vn'
const site = { name: 'Bản tin & Mây', language: 'vi', timeZone: ZONE, url: ORIGIN }

async function read({ ask }: TestServer, path: string) {
  const answer = await ask(path)
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'application/xml; charset=utf-8'])
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=300')
  const document = parseDocument(await answer.text(), { xmlMode: true })
  const all = (name: string) => DomUtils.getElementsByTagName(name, document)
  const texts = (name: string) => all(name).map((element) => DomUtils.textContent(element))
  return { document, texts, urls: all('url') }
}

/** A store of several blocks of 2,500 articles each, a thousand at a time. */
function fillBlocks({ store }: TestServer, blocks: number[]): void {
  const address = (block: number, key: number): Address => ({
    id: `tin-${block}-${key}`,
    title: 'Tin cũ',
    publishedAt: '2020-01-01T00:00:00+07:00',
  })
  store.addressBlocks = async () => blocks
  store.addresses = async (block, after) => {
    if (!blocks.includes(block)) return { addresses: [], next: null }
    const count = Math.min(1_000, 2_500 - after)
    const addresses = Array.from({ length: count }, (_, n) => address(block, after + n))
    return { addresses, next: after + count < 2_500 ? after + count : null }
  }
}

describe('the sitemap', () => {
  it('has the site’s pages and every article, with when it changed', async () => {
    const server = await startServer({ site })
    const section = { id: 'ha-tang', name: 'Hạ tầng' }
    const id = await putArticle(server.store, { section })
    const updated = { updatedAt: '2026-11-22T10:00:00+07:00' }
    await server.store.put(candidate('Tin sửa', '2026-11-20T08:00:00+07:00', updated), NOW)
    await server.store.put(candidate('Tin ngày mai', '2026-11-26T08:00:00+07:00'), NOW)
    const { texts } = await read(server, '/sitemap.xml')
    expect(texts('loc')).toEqual([
      `${ORIGIN}/`,
      `${ORIGIN}/days`,
      `${ORIGIN}/sections/ha-tang`,
      `${ORIGIN}/articles/${id}`,
      `${ORIGIN}/articles/2026-11-20-tin-sua`,
    ])
    expect(texts('lastmod')).toEqual(['2026-11-24T08:00:00+07:00', '2026-11-22T10:00:00+07:00'])
  })

  it('has the site’s pages alone while there is no article', async () => {
    const server = await startServer()
    const { texts } = await read(server, '/sitemap.xml')
    expect(texts('loc')).toEqual(['http://localhost/', 'http://localhost/days'])
  })

  it('calls news what is not yet two days old', async () => {
    const server = await startServer({ site })
    const put = (title: string, publishedAt: string, language?: string) =>
      server.store.put(candidate(title, publishedAt, language ? { language } : {}), NOW)
    await put(HARD_TEXT, '2026-11-23T12:00:01+07:00')
    await put('Notice', '2026-11-25T09:00:00+07:00', 'en-GB')
    await put('Tin hai ngày', '2026-11-23T12:00:00+07:00')
    const { texts, urls } = await read(server, '/sitemap.xml')
    expect(texts('news:title')).toEqual([HARD_TEXT, 'Notice'])
    expect(texts('news:name')).toEqual(['Bản tin & Mây', 'Bản tin & Mây'])
    expect(texts('news:language')).toEqual(['vi', 'en'])
    expect(texts('news:publication_date')).toEqual(['2026-11-23T12:00:01+07:00', '2026-11-25T09:00:00+07:00'])
    expect(urls).toHaveLength(5)
    server.clock.now += 1_000
    expect((await read(server, '/sitemap.xml')).texts('news:title')).toEqual(['Notice'])
  })

  it('has at most a thousand news', async () => {
    const server = await startServer({ site })
    fillBlocks(server, [0])
    server.clock.now = Date.parse('2020-01-01T12:00:00+07:00')
    const { texts, urls } = await read(server, '/sitemap.xml')
    expect([texts('news:news').length, urls.length]).toEqual([1_000, 2_502])
  })
})

describe('a sitemap of many articles', () => {
  it('is an index of blocks, which have every article once', async () => {
    const server = await startServer({ site })
    fillBlocks(server, [0, 3, 7])
    const { texts, urls } = await read(server, '/sitemap.xml')
    expect(urls).toEqual([])
    expect(texts('loc')).toEqual(['pages', '0', '3', '7'].map((name) => `${ORIGIN}/sitemap-${name}.xml`))
    const found = new Set<string>()
    for (const block of [0, 3, 7]) {
      const locs = (await read(server, `/sitemap-${block}.xml`)).texts('loc')
      expect(locs).toHaveLength(2_500)
      for (const loc of locs) found.add(loc)
    }
    expect(found.size).toBe(7_500)
    expect((await read(server, '/sitemap-pages.xml')).texts('loc')).toEqual([`${ORIGIN}/`, `${ORIGIN}/days`])
  })

  it('is an index too when the site’s pages do not fit beside one full block', async () => {
    const server = await startServer({ site })
    fillBlocks(server, [0])
    const facts = { firstDay: null, lastDay: null, articleCount: 49_999, sections: [] }
    server.store.siteFacts = async () => facts
    expect((await read(server, '/sitemap.xml')).texts('loc')).toHaveLength(2)
    server.store.siteFacts = async () => ({ ...facts, articleCount: 49_998 })
    expect((await read(server, '/sitemap.xml')).urls).toHaveLength(2_502)
  })

  it.each([
    '/sitemap-4.xml',
    '/sitemap-07.xml',
    '/sitemap-x.xml',
    '/sitemap-.xml',
    '/sitemap-9999999999.xml',
  ])('has no part at %s', async (path) => {
    const server = await startServer({ site })
    fillBlocks(server, [0, 3, 7])
    expect((await server.ask(path)).status).toBe(404)
  })

  it('is no answer where the store cannot tell, and breaks off where it fails later', async () => {
    const server = await startServer({ site })
    fillBlocks(server, [0, 3])
    const { addresses } = server.store
    server.store.addresses = async (block, after, now) => {
      if (after > 0) throw new StoreUnavailable()
      return addresses(block, after, now)
    }
    await expect((await server.ask('/sitemap-3.xml')).text()).rejects.toThrow(StoreUnavailable)
    server.store.addresses = () => Promise.reject(new StoreUnavailable())
    expect((await server.ask('/sitemap-3.xml')).status).toBe(503)
  })

  it('lets others have their turn between its pages', async () => {
    const server = await startServer({ site })
    fillBlocks(server, [0, 1])
    let turns = 0
    const timer = setInterval(() => turns++, 0)
    await read(server, '/sitemap-1.xml')
    clearInterval(timer)
    expect(turns).toBeGreaterThan(1)
  })
})

it('answers HEAD without reading on', async () => {
  const server = await startServer({ site })
  fillBlocks(server, [0, 1])
  const head = await server.ask('/sitemap-1.xml', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

it('tells robots where the sitemap is, and what not to read', async () => {
  const { ask } = await startServer({ site })
  const answer = await ask('/robots.txt')
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain; charset=utf-8/i)
  expect(await answer.text()).toBe(
    `User-agent: *\nAllow: /\nDisallow: /search\n\nSitemap: ${ORIGIN}/sitemap.xml\n`,
  )
})
