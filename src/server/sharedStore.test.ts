import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { newSchema } from '../../tests/setup/postgresSchema.ts'
import { createApp } from './app.ts'
import { createRateLimits } from './http/rateLimits.ts'
import { openPostgresStore } from './store/postgres.ts'
import { asking, json, NOW, press, putArticle, SITE, ZONE } from './testing.ts'

/** Two processes' apps on one database. */
async function twoApps(limits: Parameters<typeof createRateLimits>[0] = {}) {
  const schema = await newSchema()
  const opened = [0, 1].map(() => openPostgresStore({ url: schema.url, timeZone: ZONE }))
  const stores = await Promise.all(opened)
  onTestFinished(async () => {
    for (const { store } of stores) await store.close()
    await schema.remove()
  })
  const secrets = await Promise.all(stores.map(({ store }) => store.secret()))
  const [one, other] = stores.map(({ store, pool }, place) => {
    const rateLimits = createRateLimits(limits, { pool, secret: secrets[place] ?? '' })
    return asking(createApp({ store, clock: () => NOW, site: SITE, rateLimits, trustedProxies: 1 }))
  })
  if (!one || !other || !stores[0]) throw new TypeError('two were opened')
  return { one, other, ...stores[0] }
}

it('shows at once through one what was written through the other, though it keeps answers', async () => {
  const { one, other, store } = await twoApps()
  expect((await other('/api/articles/a')).status).toBe(404)
  await putArticle(store, { id: 'a' })
  const title = async () => (await (await other('/api/articles/a')).json()).title
  expect(await title()).toBe('Lịch tiếp công dân')
  await putArticle(store, { id: 'a', title: 'Lịch tiếp công dân tháng 12' })
  expect(await title()).toBe('Lịch tiếp công dân tháng 12')
  const counts = async () => (await other('/api/articles/a/engagement')).json()
  await one('/api/articles/a/views', json('POST', {}))
  await one('/api/articles/a/rating', press(4))
  expect(await counts()).toMatchObject({ views: 1, rating: { count: 1, average: 4 } })
  expect(await (await other('/api/health')).json()).toMatchObject({ store: 'postgres', articles: 1 })
  await store.remove('a', NOW)
  expect((await other('/api/articles/a')).status).toBe(410)
})

it('counts the limits of all processes together', async () => {
  const { one, other } = await twoApps({ searchesPerSecond: 0.1, searchBurst: 2 })
  const statuses = []
  for (const ask of [one, other, one, other]) statuses.push((await ask('/api/articles?q=nuoc')).status)
  expect(statuses).toEqual([200, 200, 429, 429])
})

it('counts a reader’s presses of a minute in all processes', async () => {
  const { one, other, store } = await twoApps({ votesPerMinute: 3 })
  await putArticle(store, { id: 'a' })
  const first = await one('/api/articles/a/rating', press(3))
  const Cookie = first.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const presses = []
  for (const ask of [other, one, other, one])
    presses.push(await ask('/api/articles/a/rating', press(4, { Cookie })))
  expect(presses.map(({ status }) => status)).toEqual([200, 200, 429, 429])
  expect(Number(presses.at(-1)?.headers.get('Retry-After'))).toBeGreaterThan(0)
})

it('keeps no address of a reader with the limits, only the same hash in every process', async () => {
  const { one, other, pool } = await twoApps()
  const headers = { 'X-Forwarded-For': '203.0.113.7' }
  for (const ask of [one, other]) {
    expect((await ask('/api/articles?q=nuoc', { headers })).status).toBe(200)
    const report = { ...headers, 'Content-Type': 'application/csp-report' }
    const body = '{"csp-report":{}}'
    expect((await ask('/api/csp-report', { method: 'POST', headers: report, body })).status).toBe(204)
  }
  const { rows } = await pool.query('select key, points from rate_limits order by key')
  expect(rows).toEqual([
    { key: expect.stringMatching(/^reports:[\w-]{43}$/), points: 2 },
    { key: expect.stringMatching(/^searches:[\w-]{43}$/), points: 2 },
  ])
})

it('limits by what this process has counted while the database is away', async () => {
  const pool = new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/nowhere' })
  const limits = createRateLimits({ votesPerMinute: 1 }, { pool, secret: 'a' })
  await limits.vote('An')
  await expect(limits.vote('An')).rejects.toMatchObject({ kind: 'too-many' })
  await limits.vote('Bình')
  await pool.end()
})

it('knows a reader’s cookie and their press, whichever process gave it', async () => {
  const { one, other, store } = await twoApps()
  await putArticle(store, { id: 'a' })
  const first = press(3)
  const [voted, again] = await Promise.all([one, other].map((ask) => ask('/api/articles/a/rating', first)))
  expect([await voted?.json(), await again?.json()]).toMatchObject([{ count: 1 }, { count: 1 }])
  const cookie = voted?.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const changed = await other('/api/articles/a/rating', press(5, { Cookie: cookie }))
  expect(await changed.json()).toMatchObject({ count: 1, average: 5, yours: 5 })
})
