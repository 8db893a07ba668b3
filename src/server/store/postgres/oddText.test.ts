import { randomBytes } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import { newSchema } from '../../../../tests/setup/postgresSchema.ts'
import { createApp } from '../../app.ts'
import { SITE } from '../../testing.ts'
import { cursorFor } from '../cursor.ts'
import { openPostgresStore } from '../postgres.ts'
import type { Store } from '../store.ts'
import { candidate, found, NOW, putAll, putOne, ZONE } from '../suite/fixtures.ts'

async function opened(): Promise<Store> {
  const schema = await newSchema()
  const { store } = await openPostgresStore({ url: schema.url, timeZone: ZONE })
  onTestFinished(async () => {
    await store.close()
    await schema.remove()
  })
  return store
}

/** Text that no index can pack: its whole length counts. */
const random = (bytes: number) => randomBytes(bytes).toString('base64url')

const PUBLISHED = '2026-01-01T08:00:00+07:00'

describe('text that Postgres does not take as it is', () => {
  it.each([
    '/api/articles?tag=a%00b',
    '/api/articles?q=a%00b',
    '/api/suggestions?q=%00',
    '/sitemap-999999999.xml',
  ])('is answered where a reader sends it: %s', async (path) => {
    const store = await opened()
    const app = createApp({ store, clock: () => NOW, site: SITE })
    expect((await app.request(path)).status).toBeLessThan(500)
    expect(await store.movedTo('/cu%00/1.html', NOW)).toBeNull()
  })

  it('comes back readable where a source sends it', async () => {
    const store = await opened()
    const title = 'Cầu\0mới'
    const id = await putOne(store, { title, tags: ['Cầu\0'], text: 'Nước\0lên' })
    expect(found(await store.article(id, NOW)).title).toBe(title)
    expect((await store.list({}, NOW)).items[0]?.title).toBe('Cầu\ufffdmới')
    expect((await store.list({ q: 'cau moi nuoc len' }, NOW)).total).toBe(1)
    expect((await store.list({ tag: 'cầu\0' }, NOW)).total).toBe(1)
  })

  it('may be longer than an index takes', async () => {
    const store = await opened()
    const guid = `guid:https://a.vn/${random(6_000)}`
    const tag = random(6_000)
    const originalUrl = `https://a.vn/tin/${random(6_000)}`
    const facts = {
      identities: [guid, 'text:a'],
      tags: [tag],
      section: { id: 'tin', name: random(6_000) },
      originalUrl,
      id: 'a',
    }
    await putAll(store, candidate('Tin dài', PUBLISHED, facts))
    const again = candidate('Tin dài', PUBLISHED, { ...facts, identities: [guid] })
    expect(await store.put(again, NOW)).toEqual({ outcome: 'unchanged', id: 'a' })
    expect(found(await store.article('a', NOW))).toMatchObject({
      tags: [tag],
      section: facts.section,
      originalUrl,
    })
    expect(await store.movedTo(new URL(originalUrl).pathname, NOW)).toBe('a')
    expect((await store.list({ section: 'tin', q: 'dai' }, NOW)).total).toBe(1)

    const picture = { src: '/pictures/a.webp', width: 1, height: 1 }
    await store.keepPicture(originalUrl, picture)
    expect(await store.keptPicture(originalUrl)).toEqual(picture)
    await store.setSourceState(originalUrl, { failures: 1, nextAt: 0 })
    expect(await store.sourceState(originalUrl)).toEqual({ failures: 1, nextAt: 0 })
  })

  it('is found by its beginning where it is longer than a book', async () => {
    const store = await opened()
    const words = Array.from(
      { length: 120_000 },
      (_, index) => `${random(6).replaceAll(/[-_]/g, 'x')}${index}`,
    )
    await putOne(store, { text: `Khởi đầu ${words.join(' ')}`, tags: words.slice(0, 2_000), title: 'Sách' })
    expect((await store.list({ q: `sách "khởi đầu ${words[0]}"` }, NOW)).total).toBe(1)
    expect((await store.list({ q: words[1_000] ?? '', tag: words[5] ?? '' }, NOW)).total).toBe(1)
  })
})

it('knows no place in a list that no article can have', async () => {
  const store = await opened()
  const cursor = cursorFor({ sort: 'newest' }, { at: 1e300, id: 'a' })
  await expect(store.list({ sort: 'newest', cursor }, NOW)).rejects.toMatchObject({ name: 'BadCursor' })
  const held = cursorFor({ sort: 'newest' }, { at: Number.MAX_SAFE_INTEGER, id: 'a\0' })
  expect((await store.list({ sort: 'newest', cursor: held }, NOW)).items).toEqual([])
})
