import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { NOW, ZONE } from '../../src/server/testing.ts'
import { temporaryFolder } from '../setup/folders.ts'
import { Ledger } from './ledger.ts'
import { Readers } from './readers.ts'
import { fillFolder, startServer } from './server.ts'
import { faultsIn } from './sums.ts'

// The other tests here say that nothing is wrong and nothing lost. These spoil a store by hand, so that it is known who would say so.

/** Changes the store of a folder as no server does; answers how many rows. */
function spoil(folder: string, sql: string): number {
  const connection = new DatabaseSync(join(folder, 'dateline.sqlite'), { timeout: 10_000 })
  onTestFinished(() => connection.close())
  return Number(connection.prepare(sql).run().changes)
}

it.each([
  ['a view too many of an article', 'update articles set views = views + 1 where key = 1', { views_off: 1 }],
  ['a vote too many on an article', 'update articles set votes_3 = votes_3 + 1 where key = 1', { off_3: 1 }],
  [
    'an article too many of all',
    "update article_counts set articles = articles + 1 where section = '' and day = ''",
    {},
  ],
  [
    'a view too many of a week',
    'update windows set views = views + 1 where days = 7',
    { days: 7, views_off: -1 },
  ],
  [
    'a vote too many of a month',
    'update windows set votes = votes + 1 where days = 30',
    { days: 30, votes_off: -1 },
  ],
  ['an article that no search finds', 'delete from search_places where article = 1', { key: 1 }],
])('%s is a fault', async (_, sql, fault) => {
  const folder = await temporaryFolder()
  const [article = ''] = await fillFolder(folder)
  const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
  onTestFinished(() => store.close())
  const vote = { reader: 'An', isNew: true, key: 'k', stars: 4, network: 'a' } as const
  await store.addView(article, { network: 'a', address: 'a', agent: 'a' }, NOW)
  await store.setVote(article, vote, NOW)
  expect(faultsIn(folder)).toEqual([])
  expect(spoil(folder, sql)).toBe(1)
  expect(faultsIn(folder)).toEqual([expect.objectContaining(fault)])
})

it('a vote, a view and an article that are gone are lost, and so is a vote that was changed', async () => {
  const folder = await temporaryFolder()
  const articles = await fillFolder(folder)
  const readers = new Readers(articles)
  const { url } = await startServer(folder)
  while (readers.ledger.answered < 60) expect(await readers.writeOnce(url)).toBe(true)
  expect(await readers.view(url)).toBe(true)
  expect(await readers.publish(url, 'moi')).toBe(true)
  const lost = () => readers.ledger.lostIn(folder)
  expect(lost()).toEqual([])

  const one = (table: string, key: string) => `where (${key}) = (select ${key} from ${table} limit 1)`
  expect(spoil(folder, `delete from votes ${one('votes', 'article, reader')}`)).toBe(1)
  expect(lost()).toEqual([expect.stringMatching(/^\S+ \S+: null, and not [1-5]$/)])
  expect(
    spoil(folder, `update votes set stars = 6 - stars ${one('votes where stars <> 3', 'article, reader')}`),
  ).toBe(1)
  expect(lost()).toEqual([expect.stringMatching(/^\S+ \S+: [1-5], and not [1-5]$/)])
  expect(
    spoil(folder, `update views_by_day set views = views - 1 ${one('views_by_day', 'article, day')}`),
  ).toBe(1)
  expect(lost()).toEqual([expect.stringMatching(/^\S+: \d+ views of \d+ answered and 0 not answered$/)])
  expect(spoil(folder, "update articles set id = 'khac' where id = 'moi'")).toBe(1)
  expect(lost()).toEqual(['moi: false, and not true'])
})

it('a write without an answer may be stored or not, and what the tests themselves get wrong is no answer of the server', async () => {
  const ledger = new Ledger()
  const cut = () => Promise.reject(new TypeError('fetch failed'))
  expect(await ledger.publish('a', true, cut)).toBe(false)
  const within = new Response(new ReadableStream({ start: (body) => body.error(new Error('cut off')) }))
  expect(await ledger.publish('b', true, async () => within)).toBe(false)
  const folder = await temporaryFolder()
  await fillFolder(folder)
  expect(ledger.lostIn(folder)).toEqual([])
  await expect(ledger.view('a', async () => new Response('<p>'))).rejects.toThrow(SyntaxError)
})
