import type { Pool, PoolClient } from 'pg'
import type { Steps } from '../sql/steps.ts'
import { isLost, isWorthRetrying, storeError } from './errors.ts'
import { runSteps } from './statements.ts'

export const READ = 'begin isolation level repeatable read read only'
export const WRITE = 'begin'

const ATTEMPTS = 4

/** Does something on a connection of the pool, which is given back, or thrown away where it is of no more use. Rejects with
 * StoreUnavailable where there is none to be had. */
export async function withClient<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  let client: PoolClient | undefined
  try {
    client = await pool.connect()
    const result = await work(client)
    client.release()
    return result
  } catch (error) {
    client?.release(isLost(error))
    throw storeError(error)
  }
}

/** Does the work in a transaction: all of it or nothing. Work that was in another's way is done once more. */
export async function inTransaction<Result>(
  pool: Pool,
  begin: typeof READ | typeof WRITE,
  work: (client: PoolClient) => Promise<Result>,
  onFailure = () => {},
): Promise<Result> {
  return withClient(pool, async (client) => {
    for (let attempt = 1; ; attempt++) {
      try {
        await client.query(begin)
        const result = await work(client)
        await client.query('commit')
        return result
      } catch (error) {
        onFailure()
        if (!isLost(error)) await client.query('rollback')
        if (!isWorthRetrying(error) || attempt === ATTEMPTS) throw error
      }
    }
  })
}

/** The same, for work in steps. */
export function stepsInTransaction<Result>(
  pool: Pool,
  begin: typeof READ | typeof WRITE,
  work: () => Steps<Result>,
  onFailure?: () => void,
): Promise<Result> {
  return inTransaction(pool, begin, (client) => runSteps(client, work()), onFailure)
}
