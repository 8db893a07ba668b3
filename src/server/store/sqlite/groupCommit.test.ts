import { DatabaseSync } from 'node:sqlite'
import { expect, it, vi } from 'vitest'
import { Database } from './database.ts'
import { GroupCommit } from './groupCommit.ts'

function open() {
  const connection = new DatabaseSync(':memory:')
  const exec = vi.spyOn(connection, 'exec')
  const database = new Database(connection)
  database.exec('create table t (x integer unique)')
  const insert = (x: number) => () => database.run('insert into t values (?)', x)
  const commits = () => exec.mock.calls.filter(([sql]) => sql === 'commit').length
  const stored = () => database.all<{ x: number }>('select x from t order by x').map(({ x }) => x)
  return { database, counts: new GroupCommit(database), insert, commits, stored }
}

it('commits once for all that came at the same time, and answers each', async () => {
  const { counts, insert, commits, stored } = open()
  const answers = [1, 2, 3].map((x) => counts.write(insert(x)))
  expect(commits()).toBe(0)
  expect(await Promise.all(answers)).toEqual([1, 1, 1])
  expect(commits()).toBe(1)
  await counts.write(insert(4))
  expect(commits()).toBe(2)
  expect(stored()).toEqual([1, 2, 3, 4])
})

it('takes back the work of the one that fails, and of no other', async () => {
  const { database, counts, insert, stored } = open()
  const twice = () => insert(2)() + insert(2)()
  const answers = await Promise.allSettled([
    counts.write(insert(1)),
    counts.write(twice),
    counts.write(insert(3)),
  ])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(stored()).toEqual([1, 3])
  expect(database.isWriting).toBe(false)
})

it('rejects all of them where nothing could be committed, and goes on with the next', async () => {
  const { database, counts, insert, stored } = open()
  database.exec('pragma max_page_count = 4')
  const fill = () =>
    database.run('insert into t select value from json_each(?)', JSON.stringify([...Array(9999).keys()]))
  const answers = await Promise.allSettled([
    counts.write(insert(-1)),
    counts.write(fill),
    counts.write(insert(-2)),
  ])
  expect(answers[1]?.status).toBe('rejected')
  const written = answers.map(({ status }) => status === 'fulfilled')
  expect(stored()).toEqual([-1, -2].filter((_, index) => written[index * 2]).sort((a, b) => a - b))
  database.exec('pragma max_page_count = 4000')
  await counts.write(insert(5))
  expect(stored()).toContain(5)
})

it('rejects where the transaction cannot begin', async () => {
  const { database, counts, insert } = open()
  database.close()
  await expect(counts.write(insert(1))).rejects.toThrow()
})
