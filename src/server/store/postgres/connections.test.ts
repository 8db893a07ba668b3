import pg from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { newSchema, type Schema } from '../../../../tests/setup/postgresSchema.ts'
import { openRelay, type Relay } from '../../../../tests/setup/relay.ts'
import { StoreUnusable } from '../openErrors.ts'
import { openPostgresStore } from '../postgres.ts'
import { type Store, StoreUnavailable } from '../store.ts'
import { found, NOW, putOne, viewing, ZONE } from '../suite/fixtures.ts'

/** A schema, and a way to it that can be broken. */
async function reached(): Promise<{ schema: Schema; relay: Relay }> {
  const schema = await newSchema()
  const relay = await openRelay(schema.url)
  onTestFinished(async () => {
    await relay.close()
    await schema.remove()
  })
  return { schema, relay }
}

async function opened(url: string): Promise<Store> {
  const { store } = await openPostgresStore({ url, timeZone: ZONE })
  onTestFinished(() => store.close())
  return store
}

/** Another program's connection. */
async function another(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

/** What is read and written, at once: each answers, or rejects. */
function everything(store: Store, id: string): Promise<unknown>[] {
  return [
    store.article(id, NOW),
    store.list({}, NOW),
    store.countArticles(),
    store.addView(id, viewing(), NOW),
  ]
}

describe('a connection', () => {
  it('that breaks in use takes nobody with it, and the next one is new', async () => {
    const { schema, relay } = await reached()
    const store = await opened(relay.url)
    const id = await putOne(store)
    const other = await another(schema.url)
    await other.query('begin')
    await other.query('lock articles, article_counts')
    const asked = everything(store, id)
    const answers = Promise.allSettled(asked)
    const waiting = async () =>
      (
        await schema.query(
          'select 1 from pg_locks where not granted and relation in ($$articles$$::regclass, $$article_counts$$::regclass)',
        )
      ).length
    await expect.poll(waiting, { timeout: 20_000 }).toBe(asked.length)
    relay.cut()
    for (const answer of await answers) {
      expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) })
    }
    await other.query('rollback')
    await Promise.all(everything(store, id))
    expect(found(await store.views(id, NOW))).toBe(1)
  })

  it('that says nothing any more is given up, and so is waiting for a new one', async () => {
    const { relay } = await reached()
    const store = await opened(relay.url)
    const id = await putOne(store)
    relay.hang()
    for (const answer of await Promise.allSettled([...everything(store, id), ...everything(store, id)])) {
      expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) })
    }
    relay.resume()
    await Promise.all(everything(store, id))
  })

  it('does not wait for ever for what another program has locked', async () => {
    const { schema, relay } = await reached()
    const store = await opened(relay.url)
    const id = await putOne(store)
    const other = await another(schema.url)
    await other.query('begin')
    await other.query('lock articles, article_counts')
    for (const answer of await Promise.allSettled(everything(store, id))) {
      expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) })
    }
    await other.query('rollback')
    await Promise.all(everything(store, id))
  })

  it('that is one too many is waited for by whoever comes again', async () => {
    const { schema } = await reached()
    const role = `role_${schema.name}`
    await schema.query(
      `create role ${role} login password 'p' connection limit 1; grant all on schema ${schema.name} to ${role}`,
    )
    onTestFinished(async () => {
      await schema.query(`drop owned by ${role}; drop role ${role}`)
    })
    const url = new URL(schema.url)
    url.username = role
    url.password = 'p'
    const store = await opened(url.href)
    let holder: pg.Client | null = null
    const isHeld = async () => {
      holder = await another(url.href).catch(() => null)
      return holder !== null
    }
    await expect.poll(isHeld, { timeout: 20_000 }).toBe(true)
    await expect(store.countArticles()).rejects.toBeInstanceOf(StoreUnavailable)
    await (holder as pg.Client | null)?.end()
    await expect.poll(() => store.countArticles().catch(() => null), { timeout: 20_000 }).toBe(0)
  })
})

describe('a start', () => {
  it('waits for a database that is not there yet', async () => {
    const { relay } = await reached()
    relay.drop()
    const opening = opened(relay.url)
    await expect.poll(relay.dropped, { timeout: 20_000 }).toBeGreaterThan(0)
    relay.resume()
    expect(await (await opening).countArticles()).toBe(0)
  })

  it('does not wait where nothing will come of it, and never tells the password', async () => {
    const { schema } = await reached()
    for (const [name, value] of [
      ['sslrootcert', '/nowhere/ca.pem'],
      ['password', 'a-wrong-secret'],
    ] as const) {
      const url = new URL(schema.url)
      if (name === 'password') url.password = '%E0%A4secret'
      else url.searchParams.set(name, value)
      const opening = openPostgresStore({ url: url.href, timeZone: ZONE })
      await expect(opening).rejects.toThrow(
        /^Cannot open the database 127\.0\.0\.1:\d+\/postgres: .*running\.$/,
      )
      await expect(opening).rejects.toBeInstanceOf(StoreUnusable)
      await expect(opening).rejects.not.toThrow('secret')
    }
  })

  it('refuses a database whose text is not UTF-8, and leaves it as it is', async () => {
    const { schema } = await reached()
    const name = `ascii_${schema.name}`
    await schema.query(`create database ${name} encoding 'SQL_ASCII' locale 'C' template template0`)
    onTestFinished(async () => {
      await schema.query(`drop database ${name}`)
    })
    const url = new URL(schema.url)
    url.pathname = `/${name}`
    url.search = ''
    await expect(openPostgresStore({ url: url.href, timeZone: ZONE })).rejects.toThrow(
      /^The database that DATABASE_URL names has the encoding SQL_ASCII, and Dateline needs UTF8\./,
    )
    const client = await another(url.href)
    expect((await client.query("select 1 from pg_tables where schemaname = 'public'")).rows).toEqual([])
    await client.end()
  })
})
