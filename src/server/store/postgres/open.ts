import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Client } from 'pg'
import { StoreTooNew, StoreUnusable } from '../openErrors.ts'
import { readMigrations } from '../sql/readMigrations.ts'
import { codeOf, isWorlds } from './errors.ts'
import { openingClient } from './pool.ts'

const MIGRATIONS = join(import.meta.dirname, '../migrations/postgres')
/** 'DTLN': the first half of every advisory lock of ours; the second says which schema, and what for. */
export const LOCK = 0x44_54_4c_4e

/** How long a start waits for a database that is not there yet, in ms. */
const LONGEST_WAIT = 30_000
const RETRY = 500

/** Brings the database to this version's shape, then lets `prepare` fill what is missing; one process at a time. Throws StoreUnusable,
 * with the database untouched, where it is none of ours, a later version's or not to be had. */
export async function openDatabase(
  url: string,
  prepare: (client: Client) => Promise<void>,
  longestWait = LONGEST_WAIT,
): Promise<void> {
  const client = await connected(url, longestWait)
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1, hashtext(current_schema()))', [LOCK])
    await refuseOtherEncodings(client)
    await migrate(client, readMigrations(MIGRATIONS))
    await prepare(client)
    await client.query('commit')
  } catch (error) {
    if (error instanceof StoreUnusable) throw error
    throw unusable(url, error)
  } finally {
    await client.end().catch(() => {})
  }
}

async function connected(url: string, longestWait: number): Promise<Client> {
  const end = performance.now() + longestWait
  for (;;) {
    const client = newClient(url)
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => {})
      // A wrong password or a database that does not exist will not come by waiting.
      if (!isWorlds(error) || performance.now() > end) throw unusable(url, error)
      await setTimeout(RETRY)
    }
  }
}

function newClient(url: string): Client {
  try {
    return openingClient(url)
  } catch (error) {
    throw unusable(url, error)
  }
}

async function refuseOtherEncodings(client: Client): Promise<void> {
  const { rows } = await client.query<{ server_encoding: string }>('show server_encoding')
  const encoding = rows[0]?.server_encoding
  if (encoding === 'UTF8') return
  throw new StoreUnusable(
    `The database that DATABASE_URL names has the encoding ${encoding}, and Dateline needs UTF8. Nothing was changed; name a database that was made with encoding 'UTF8'.`,
  )
}

async function migrate(client: Client, migrations: readonly string[]): Promise<void> {
  const version = await versionOf(client)
  if (version > migrations.length) {
    throw new StoreTooNew(
      `The database has version ${version}, and this Dateline knows versions up to ${migrations.length}. Nothing was changed; start the newer Dateline.`,
    )
  }
  if (version === migrations.length) return
  if (version === 0) await client.query('create table dateline_version (version integer not null)')
  for (const migration of migrations.slice(version)) await client.query(migration)
  await client.query('delete from dateline_version')
  await client.query('insert into dateline_version (version) values ($1)', [migrations.length])
}

/** The schema's version, 0 for an empty one. */
async function versionOf(client: Client): Promise<number> {
  const tables = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = current_schema() and tablename not like 'pg\\_%'",
  )
  const names = tables.rows.map(({ name }) => name)
  if (names.includes('dateline_version')) {
    const { rows } = await client.query<{ version: number }>('select version from dateline_version')
    return rows[0]?.version ?? 0
  }
  if (names.length === 0) return 0
  throw new StoreUnusable(
    `The database that DATABASE_URL names has tables of another program (${names.slice(0, 3).join(', ')}). Nothing was changed; name an empty database.`,
  )
}

/** In one line that names the place, and never the password. */
function unusable(url: string, error: unknown): StoreUnusable {
  const { host, pathname } = new URL(url)
  const reason = error instanceof Error && error.message ? error.message : codeOf(error)
  return new StoreUnusable(
    `Cannot open the database ${host}${pathname}: ${reason}. Nothing was changed; check DATABASE_URL and that the database is running.`,
    { cause: error },
  )
}
