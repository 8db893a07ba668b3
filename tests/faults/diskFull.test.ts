import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { NOW, ZONE } from '../../src/server/testing.ts'
import { temporaryFolder } from '../setup/folders.ts'
import type { Program } from '../setup/program.ts'
import { disks } from './disks.ts'
import { Readers } from './readers.ts'
import { CYCLES, fillFolder, startServer } from './server.ts'
import { faultsIn } from './sums.ts'

vi.setConfig({ testTimeout: 60_000 + CYCLES * 10_000 })

const reads = (article: string) => [
  '/',
  `/articles/${article}`,
  '/api/site',
  '/api/health',
  '/api/articles',
  '/api/articles?q=thong+bao',
  '/api/articles?sort=mostRead&period=7d',
  `/api/articles/${article}`,
  `/api/articles/${article}/engagement`,
  '/feed.xml',
]

async function statuses({ url }: Program, paths: string[]): Promise<Record<string, number>> {
  const answers = paths.map(async (path) => [path, (await fetch(`${url}${path}`)).status])
  return Object.fromEntries(await Promise.all(answers))
}

it('has a way to fill a disk on Linux, and elsewhere says that it has none', () => {
  if (process.platform === 'linux') expect(disks).not.toEqual([])
  else if (disks.length === 0)
    process.stdout.write('No disk was filled: this system has no way to do that.\n')
})

describe.each(disks)('on $name', (disk) => {
  it('refuses writes while it is full, reads on, and goes on by itself when it is free', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const articles = await fillFolder(folder)
    const [article = ''] = articles
    const server = await startServer(folder, disk.through(folder))
    const readers = new Readers(articles)
    const { ledger } = readers
    const allRead = Object.fromEntries(reads(article).map((path) => [path, 200]))

    for (let cycle = 1; cycle <= CYCLES; cycle++) {
      for (let write = 0; write < 10; write++) await readers.writeOnce(server.url)
      await disk.fill(folder, server)
      const before = ledger.statuses.get(503) ?? 0
      // The log may have some room left, and goes on from its beginning now and then.
      await vi.waitFor(
        async () => {
          await readers.writeOnce(server.url)
          expect(ledger.statuses.get(503) ?? 0).toBeGreaterThan(before)
        },
        { timeout: 20_000, interval: 1 },
      )
      const writing = readers.writeTo(server.url)
      expect(await statuses(server, reads(article))).toEqual(allRead)
      readers.end()
      await writing

      await disk.free(folder, server)
      const written = ledger.answered
      await readers.view(server.url)
      expect(ledger.answered).toBe(written + 1)
      const seen = await disk.look(folder, server)
      expect(faultsIn(seen)).toEqual([])
      expect(ledger.lostIn(seen)).toEqual([])
    }
    // Every one of the refusals says when to ask again, and there were no other failures.
    expect([...ledger.statuses.keys()].sort()).toEqual([200, 503])
    expect(ledger.untimed).toBe(0)
    expect(server.output()).toMatch(/disk is full|disk I\/O error/)
    expect(server.output()).not.toContain('unexpected error')
  })
})

it('tells what was read of late though the new day cannot be written', async () => {
  const folder = await temporaryFolder()
  const [article = ''] = await fillFolder(folder, 2)
  const file = join(folder, 'dateline.sqlite')
  const store = await openSqliteStore({ file, timeZone: ZONE })
  const holder = new DatabaseSync(file)
  onTestFinished(async () => {
    holder.close()
    await store.close()
  })
  await store.addView(article, { network: 'a', address: 'a', agent: 'a' }, NOW)
  holder.exec('begin immediate')
  const { items } = await store.list({ sort: 'mostRead', period: '7d' }, NOW + 24 * 3_600_000)
  expect(items[0]?.id).toBe(article)
})
