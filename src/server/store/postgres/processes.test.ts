import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { blockedBy } from '../../../../tests/setup/blockedBy.ts'
import { newSchema, type Schema } from '../../../../tests/setup/postgresSchema.ts'
import { StoreTooNew, StoreUnusable } from '../openErrors.ts'
import { openPostgresStore } from '../postgres.ts'
import type { Store } from '../store.ts'
import { candidate, DAY, found, NOW, putAll, putOne, viewing, vote, ZONE } from '../suite/fixtures.ts'

async function emptySchema(): Promise<Schema> {
  const schema = await newSchema()
  onTestFinished(() => schema.remove())
  return schema
}

/** So many stores on one schema, as so many processes have them. */
async function openStores(schema: Schema, count: number): Promise<Store[]> {
  const opened = Array.from({ length: count }, async () => {
    const { store } = await openPostgresStore({ url: schema.url, timeZone: ZONE })
    onTestFinished(() => store.close())
    return store
  })
  return Promise.all(opened)
}

async function two(): Promise<{ schema: Schema; one: Store; other: Store }> {
  const schema = await emptySchema()
  const [one, other] = await openStores(schema, 2)
  if (!one || !other) throw new TypeError('two were opened')
  return { schema, one, other }
}

it('start together on an empty database, and know one secret', async () => {
  const stores = await openStores(await emptySchema(), 4)
  const secrets = await Promise.all(stores.map((store) => store.secret()))
  expect(new Set(secrets).size).toBe(1)
  expect(secrets[0]?.length).toBeGreaterThan(40)
})

it('see at once what another has written', async () => {
  const { one, other } = await two()
  const version = await other.contentVersion()
  const id = await putOne(one, { text: 'Cầu mới' })
  expect(await other.contentVersion()).not.toBe(version)
  expect((await other.article(id, NOW)).state).toBe('found')
  expect((await other.list({ q: 'cau moi' }, NOW)).total).toBe(1)
  await one.addView(id, viewing(), NOW)
  await one.setVote(id, vote({ stars: 4 }), NOW)
  expect(found(await other.engagement(id, 'An', NOW))).toMatchObject({ views: 1, rating: { yours: 4 } })
  await one.remove(id, NOW)
  expect((await other.article(id, NOW)).state).toBe('removed')
})

it('count a reader once, whichever they come through, and however many at once', async () => {
  const { schema, one, other } = await two()
  const id = await putOne(one)
  const views = await Promise.all([one, other, one, other].map((store) => store.addView(id, viewing(), NOW)))
  expect(views.filter((view) => found(view).counted)).toHaveLength(1)
  expect(found(await one.views(id, NOW))).toBe(1)
  expect(await schema.query('select day from day_keys')).toHaveLength(1)
})

it('write a press once, though it comes through both at the same time', async () => {
  const { one, other } = await two()
  const id = await putOne(one)
  const press = vote({ stars: 5 })
  const ratings = await Promise.all([one, other, one, other].map((store) => store.setVote(id, press, NOW)))
  for (const rating of ratings) expect(found(rating).count).toBe(1)
})

it('lose nothing that many count at once on the same articles', async () => {
  const { one, other } = await two()
  const ids = await putAll(one, ...['a', 'b', 'c'].map((id) => candidate(id, '2026-01-01T00:00:00Z', { id })))
  const counted = Array.from({ length: 120 }, (_, index) => {
    const store = index % 2 === 0 ? one : other
    const id = ids[index % 3] ?? ''
    return index % 4 < 2
      ? store.addView(id, viewing({ agent: `${index}` }), NOW)
      : store.setVote(id, vote({ reader: `${index}`, isNew: false }), NOW)
  })
  await Promise.all(counted)
  let total = 0
  for (const id of ids) {
    const { views, rating } = found(await one.engagement(id, null, NOW))
    total += views + rating.count
  }
  expect(total).toBe(120)
})

it('count one vote of a reader who presses twice, through both at the same time', async () => {
  const { one, other } = await two()
  const names = Array.from({ length: 12 }, (_, index) => `bai-${index}`)
  const ids = await putAll(one, ...names.map((id) => candidate(id, '2026-01-01T00:00:00Z', { id })))
  // The day is begun: nobody waits for that.
  await one.addView('bai-0', viewing(), NOW)
  const press = (store: Store, stars: 1 | 5) => (id: string) => store.setVote(id, vote({ stars }), NOW)
  await Promise.all([...ids.map(press(one, 5)), ...ids.map(press(other, 1))])
  for (const id of ids) expect(found(await one.engagement(id, null, NOW)).rating.count).toBe(1)
})

it('begin a day once', async () => {
  const { schema, one, other } = await two()
  const id = await putOne(one, { publishedAt: '2026-01-01T00:00:00Z' })
  for (const agent of ['1', '2', '3']) await one.addView(id, viewing({ agent }), NOW - 7 * DAY)
  for (const agent of ['1', '2', '3', '4', '5']) await one.addView(id, viewing({ agent }), NOW - DAY)
  // Both begin it while neither can end.
  const holder = new pg.Client({ connectionString: schema.url })
  await holder.connect()
  await holder.query('begin; select 1 from windows for update')
  const begun = [one, other].map((store) => store.list({ sort: 'mostRead', period: '7d' }, NOW))
  await expect.poll(() => blockedBy(holder, schema.url), { timeout: 20_000 }).toBe(2)
  await holder.query('commit')
  await holder.end()
  await Promise.all(begun)
  const kept = () => schema.query('select days, views from windows order by days')
  expect(await kept()).toEqual([
    { days: 7, views: '5' },
    { days: 30, views: '8' },
  ])
  await Promise.all([one, other].map((store) => store.endDays(NOW)))
  await Promise.all(
    [one, other].map((store, index) => store.addView(id, viewing({ agent: `${index}` }), NOW + DAY)),
  )
  expect(await kept()).toEqual([
    { days: 7, views: '7' },
    { days: 30, views: '10' },
  ])
})

it('refuse a database of another program, and leave it as it is', async () => {
  const schema = await emptySchema()
  await schema.query('create table theirs (x integer)')
  const refused = openPostgresStore({ url: schema.url, timeZone: ZONE })
  await expect(refused).rejects.toThrow(/another program \(theirs\)/)
  await expect(refused).rejects.toBeInstanceOf(StoreUnusable)
  expect(await schema.query('select 1 from pg_tables where schemaname = current_schema()')).toHaveLength(1)
})

it('refuse a later version’s database', async () => {
  const schema = await emptySchema()
  await openStores(schema, 1)
  await schema.query('update dateline_version set version = 99')
  await expect(openPostgresStore({ url: schema.url, timeZone: ZONE })).rejects.toBeInstanceOf(StoreTooNew)
})

it('say in one line why they cannot start, and never the password', async () => {
  const url = new URL((await emptySchema()).url)
  url.password = 'a-wrong-secret'
  url.username = 'nobody'
  const refused = openPostgresStore({ url: url.href, timeZone: ZONE })
  await expect(refused).rejects.toThrow(/^Cannot open the database 127\.0\.0\.1:\d+\/postgres: .*nobody.*\.$/)
  await expect(refused).rejects.not.toThrow('a-wrong-secret')
  url.port = '1'
  const absent = openPostgresStore({ url: url.href, timeZone: ZONE, longestWait: 0 })
  await expect(absent).rejects.toThrow(
    /^Cannot open the database 127\.0\.0\.1:1\/postgres: .*ECONNREFUSED.*\.$/,
  )
})
