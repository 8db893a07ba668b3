import type pg from 'pg'
import { queryOnce } from './queryOnce.ts'

/** How many connections of the database wait for what this client has locked, or for each other behind it. */
export async function blockedBy(client: pg.Client, url: string): Promise<number> {
  const [held] = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows
  const waiting = await queryOnce(
    url,
    `with recursive blocked as (
      select pid from pg_stat_activity where ${held?.pid} = any(pg_blocking_pids(pid))
      union
      select a.pid from pg_stat_activity a join blocked b on b.pid = any(pg_blocking_pids(a.pid)))
    select pid from blocked`,
  )
  return waiting.length
}
