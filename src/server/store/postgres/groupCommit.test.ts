import pg from 'pg'
import { expect, it, onTestFinished, vi } from 'vitest'
import { blockedBy } from '../../../../tests/setup/blockedBy.ts'
import { newSchema } from '../../../../tests/setup/postgresSchema.ts'
import { all, get, run, type Steps } from '../sql/steps.ts'
import { StoreUnavailable } from '../store.ts'
import { GroupCommit } from './groupCommit.ts'
import { openPool } from './pool.ts'
import { runSteps } from './statements.ts'
import { withClient } from './transactions.ts'

async function open() {
  const schema = await newSchema()
  await schema.query('create table t (x integer unique, n integer not null default 0)')
  const pool = openPool(schema.url)
  onTestFinished(async () => {
    await pool.end()
    await schema.remove()
  })
  const stored = () =>
    withClient(pool, (client) =>
      runSteps(client, all<{ x: number; n: number }>('select x, n from t order by x')),
    )
  return { schema, pool, counts: new GroupCommit(pool), stored }
}

const insert = (x: number) => () => run('insert into t (x) values (?)', x)

/** Writes, and says in which transaction. */
function* transaction(): Steps<string> {
  const row = yield* get<{ id: string }>('select pg_current_xact_id()::text as id')
  return row?.id ?? ''
}

it('commits once for all that came at the same time', async () => {
  const { counts } = await open()
  const together = await Promise.all(['a', 'b', 'c'].map((article) => counts.write(article, transaction)))
  expect(new Set(together).size).toBe(1)
  expect(together).not.toContain(await counts.write('a', transaction))
})

it('goes through the articles in the order of their ids', async () => {
  const { counts } = await open()
  const done: string[] = []
  const noted = (article: string) =>
    counts.write(article, function* () {
      done.push(article)
      return yield* transaction()
    })
  await Promise.all(['c', 'a', 'b', 'a'].map(noted))
  expect(done).toEqual(['a', 'a', 'b', 'c'])
})

it('takes back the work of the one that fails, and of no other', async () => {
  const { counts, stored } = await open()
  function* twice(): Steps<number> {
    return (yield* insert(2)()) + (yield* insert(2)())
  }
  const answers = await Promise.allSettled([
    counts.write('a', insert(1)),
    counts.write('b', twice),
    counts.write('c', insert(3)),
  ])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect((await stored()).map(({ x }) => x)).toEqual([1, 3])
})

it('does it once more where two groups were in each other’s way', async () => {
  const { pool, counts, stored } = await open()
  const other = new GroupCommit(pool)
  await counts.write('a', insert(1))
  await counts.write('b', insert(2))
  const both = (first: number, second: number) =>
    function* (): Steps<void> {
      yield* run('update t set n = n + 1 where x = ?', first)
      yield* get('select pg_sleep(0.2)')
      yield* run('update t set n = n + 1 where x = ?', second)
    }
  await Promise.all([counts.write('a', both(1, 2)), other.write('a', both(2, 1))])
  expect(await stored()).toEqual([
    { x: 1, n: 2 },
    { x: 2, n: 2 },
  ])
})

it('sends away who has waited too long, and goes on with who comes then', async () => {
  const { schema, pool, stored } = await open()
  const counts = new GroupCommit(pool, 20)
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  await counts.write('a', insert(1))
  const other = new pg.Client({ connectionString: schema.url })
  await other.connect()
  await other.query('begin')
  await other.query('update t set n = 10')
  const first = counts.write('a', () => run('update t set n = n + 1'))
  await expect.poll(() => blockedBy(other, schema.url), { timeout: 20_000 }).toBe(1)
  const late = counts.write('a', insert(2))
  const sentAway = expect(late).rejects.toBeInstanceOf(StoreUnavailable)
  now += 10
  const inTime = counts.write('a', insert(4))
  now += 20
  await other.query('commit')
  await other.end()
  expect(await first).toBe(1)
  await sentAway
  expect(await inTime).toBe(1)
  await counts.write('a', insert(3))
  expect(await stored()).toEqual([
    { x: 1, n: 11 },
    { x: 3, n: 0 },
    { x: 4, n: 0 },
  ])
})
