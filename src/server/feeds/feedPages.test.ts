import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { candidate, NOW, putArticle, startServer, ZONE } from '../testing.ts'
import { fullArticle, textOf } from './testing.ts'

const ORIGIN = 'https://tin.example.vn'
const site = {
  name: 'Bản tin <Mây>',
  tagline: 'Tin & bài',
  language: 'vi',
  timeZone: ZONE,
  url: ORIGIN,
}

type Page = { titles: (string | undefined)[] | undefined; next: string | undefined }

async function everyPage(first: string, read: (path: string) => Promise<Page>): Promise<unknown[]> {
  const all: unknown[] = []
  let path: string | undefined = first
  while (path) {
    const page: Page = await read(path)
    all.push(...(page.titles ?? []))
    path = page.next
  }
  return all
}

describe('what there is to read', () => {
  it('is nothing on an empty site, which is a feed all the same', async () => {
    const server = await startServer()
    expect(JSON.parse(await textOf(server, '/feed.json'))).toMatchObject({
      feed_url: 'http://localhost/feed.json',
      items: [],
    })
    expect(parseAtomFeed(await textOf(server, '/feed.xml'))).toMatchObject({
      title: { value: 'Bản tin thử' },
      updated: '1970-01-01T08:00:00+08:00',
    })
  })

  it('comes page after page, every article once and the newest first', async () => {
    const server = await startServer()
    for (let n = 0; n < 45; n++) {
      const minute = String(n).padStart(2, '0')
      await server.store.put(candidate(`Tin số ${n}`, `2026-11-24T08:${minute}:00+07:00`), NOW)
    }
    await server.store.put(candidate('Tin ngày mai', '2026-11-26T08:00:00+07:00'), NOW)
    const expected = Array.from({ length: 45 }, (_, n) => `Tin số ${44 - n}`)

    const titles = await everyPage('/feed.json', async (path) => {
      const { feed_url, items, next_url } = parseJsonFeed(await textOf(server, path))
      expect(feed_url).toBe(new URL(path, 'http://localhost').href)
      return { titles: items?.map(({ title }) => title), next: next_url }
    })
    expect(titles).toEqual(expected)

    const atomTitles = await everyPage('/feed.xml', async (path) => {
      const { id, links = [], entries } = parseAtomFeed(await textOf(server, path))
      const linkOf = (rel: string) => links.find((link) => link.rel === rel)?.href
      expect(id).toBe('http://localhost/feed.xml')
      expect(linkOf('self')).toBe(new URL(path, 'http://localhost').href)
      return { titles: entries?.map(({ title }) => title?.value), next: linkOf('next') }
    })
    expect(atomTitles).toEqual(expected)
  })

  it('is a section’s alone in its own feed', async () => {
    const server = await startServer({ site })
    await putArticle(server.store, fullArticle)
    await server.store.put(candidate('Tin khác', '2026-11-24T09:00:00+07:00'), NOW)
    const json = parseJsonFeed(await textOf(server, '/sections/ha-tang/feed.json'))
    expect(json).toMatchObject({
      title: 'Hạ tầng & đô thị – Bản tin <Mây>',
      home_page_url: `${ORIGIN}/sections/ha-tang`,
      feed_url: `${ORIGIN}/sections/ha-tang/feed.json`,
    })
    const atom = parseAtomFeed(await textOf(server, '/sections/ha-tang/feed.xml'))
    expect(atom.id).toBe(`${ORIGIN}/sections/ha-tang/feed.xml`)
    expect([json.items?.length, atom.entries?.length]).toEqual([1, 1])
    for (const path of ['/sections/khong-co/feed.json', '/sections/khong-co/feed.xml']) {
      const missing = await server.ask(path)
      expect([missing.status, (await missing.json()).type]).toEqual([404, '/problems/not-found'])
    }
  })

  it('is refused for a cursor that is not its own', async () => {
    const { ask } = await startServer()
    for (const path of ['/feed.json?cursor=x', '/feed.xml?cursor=x', '/feed.json?cursor=a&cursor=b']) {
      const answer = await ask(path)
      expect(answer.status, path).toBe(400)
      expect(await answer.json()).toMatchObject({ errors: [{ field: 'cursor' }] })
    }
  })
})

describe('a feed asked for again', () => {
  it.each([
    ['/feed.json', 'application/feed+json; charset=utf-8'],
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ])('is not sent twice: %s', async (path, mediaType) => {
    const { ask, store } = await startServer()
    await putArticle(store)
    const answer = await ask(path)
    const [etag = '', modified = ''] = ['ETag', 'Last-Modified'].map((name) => answer.headers.get(name) ?? '')
    expect(answer.headers.get('Content-Type')).toBe(mediaType)
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=300')
    expect(modified).toBe('Tue, 24 Nov 2026 01:00:00 GMT')
    expect(answer.headers.has('Set-Cookie')).toBe(false)

    const status = async (headers: Record<string, string>) => (await ask(path, { headers })).status
    const earlier = 'Tue, 24 Nov 2026 00:59:59 GMT'
    expect(await status({ 'If-None-Match': etag })).toBe(304)
    expect(await status({ 'If-None-Match': '"other"' })).toBe(200)
    expect(await status({ 'If-Modified-Since': modified })).toBe(304)
    expect(await status({ 'If-Modified-Since': 'Wed, 25 Nov 2026 01:00:00 GMT' })).toBe(304)
    expect(await status({ 'If-Modified-Since': earlier })).toBe(200)
    expect(await status({ 'If-Modified-Since': 'hôm qua' })).toBe(200)
    expect(await status({ 'If-None-Match': '"other"', 'If-Modified-Since': modified })).toBe(200)
    expect(await status({ 'If-None-Match': etag, 'If-Modified-Since': earlier })).toBe(304)

    const unchanged = await ask(path, { headers: { 'If-Modified-Since': modified } })
    expect([unchanged.headers.get('ETag'), await unchanged.text()]).toEqual([etag, ''])
    const head = await ask(path, { method: 'HEAD' })
    expect([head.status, head.headers.get('ETag'), await head.text()]).toEqual([200, etag, ''])
  })

  it('is newer by what is newest in it, and never later than now', async () => {
    const { ask, store } = await startServer()
    await putArticle(store, { updatedAt: '2026-11-25T09:00:00+07:00' })
    const modified = async () => (await ask('/feed.xml')).headers.get('Last-Modified')
    expect(await modified()).toBe('Wed, 25 Nov 2026 02:00:00 GMT')
    await store.put(
      candidate('Ghi nhầm năm', '2026-11-20T09:00:00+07:00', { updatedAt: '2099-01-01T00:00:00+07:00' }),
      NOW,
    )
    expect(await modified()).toBe('Wed, 25 Nov 2026 05:00:00 GMT')
  })
})

it('knows its own https address behind a trusted proxy', async () => {
  const { ask } = await startServer({ trustedProxies: 1 })
  const answer = await ask('/feed.json', { headers: { 'X-Forwarded-Proto': 'https' } })
  expect(await answer.json()).toMatchObject({ feed_url: 'https://localhost/feed.json' })
})
