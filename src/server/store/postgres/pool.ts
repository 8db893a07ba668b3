import pg, { type ClientConfig, type Pool } from 'pg'
import { types } from './statements.ts'

const SECOND = 1000

/** How many a process has. */
export const CONNECTIONS = 10

/** How long anything may take, so that nobody waits for a database that hangs. Opening takes longer: it may migrate. */
const bounds: ClientConfig = {
  connectionTimeoutMillis: 2 * SECOND,
  statement_timeout: 5 * SECOND,
  lock_timeout: 3 * SECOND,
  idle_in_transaction_session_timeout: 10 * SECOND,
  // The client's own patience, for a database that does not even say no.
  query_timeout: 6 * SECOND,
}

/** There is an index for whatever is asked. Postgres does not count what reading long texts costs that lie apart from their rows, and would
 * rather look through the texts of all articles. */
const planning = 'set enable_seqscan = off; set jit = off'

/** A few connections, bounded in time: who does not get one in two seconds is told so. */
export function openPool(url: string): Pool {
  const pool = new pg.Pool({
    ...common(url),
    ...bounds,
    max: CONNECTIONS,
    idleTimeoutMillis: 30 * SECOND,
    onConnect: (client) => client.query(planning),
  })
  // A connection that breaks while nobody uses it is replaced when one is wanted.
  pool.on('error', () => {})
  // One that breaks in use is told of by what was asked on it, or is asked next.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** A connection for opening the store, with no bound on what it does. Throws where the address is none. */
export function openingClient(url: string): pg.Client {
  const client = new pg.Client({ ...common(url), connectionTimeoutMillis: 2 * SECOND })
  client.on('error', () => {})
  return client
}

function common(url: string): ClientConfig {
  return { connectionString: url, application_name: 'dateline', keepAlive: true, types }
}
