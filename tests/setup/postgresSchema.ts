import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { queryOnce } from './queryOnce.ts'

/** An empty place in the run's Postgres, as the address of a database. */
export type Schema = {
  name: string
  url: string
  /** Runs SQL in it as another program would. */
  query<Row extends object>(sql: string): Promise<Row[]>
  remove(): Promise<void>
}

export async function newSchema(): Promise<Schema> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = `${inject('postgresUrl')}?options=${encodeURIComponent(`-c search_path=${name}`)}`
  const query = <Row extends object>(sql: string) => queryOnce<Row>(url, sql)
  await query(`create schema ${name}`)
  return {
    name,
    url,
    query,
    async remove() {
      await query(`set client_min_messages = warning; drop schema ${name} cascade`)
    },
  }
}
