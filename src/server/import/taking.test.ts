import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { childEnvironment } from '../../../tests/setup/childEnvironment.ts'
import { loadSample } from './sample.ts'
import { folderWith, own, page, pageTitle, runImport as run, storeIn, summary } from './testing.ts'

const now = Date.parse('2026-11-25T03:00:00Z')
const pageId = '2019-07-10-xa-song-may-khanh-thanh-cau-ben-da'

// Each run starts a process of its own.
describe('what npm run import takes in', { timeout: 30_000 }, () => {
  it('takes a text page in, again without a change, and changed under the same id with its views', async () => {
    const data = await folderWith()
    const folder = await folderWith({ 'bai.txt': page })
    const file = join(folder, 'bai.txt')
    expect(await run(data, [file])).toEqual({ status: 0, out: [summary({ added: 1 })], err: [] })
    expect(await run(data, [file])).toEqual({ status: 0, out: [summary({ unchanged: 1 })], err: [] })

    const store = await storeIn(data)
    const viewing = { network: '192.0.2.1', address: '192.0.2.1', agent: 'test' }
    expect(await store.addView(pageId, viewing, now)).toMatchObject({ value: { views: 1376 } })
    await writeFile(file, page.replace('84 mét', '85 mét').replace('1375', '9000'))
    expect(await run(data, [file])).toEqual({ status: 0, out: [summary({ updated: 1 })], err: [] })
    const article = await store.article(pageId, now)
    expect(article).toMatchObject({ value: { title: pageTitle, source: 'Tổ Giao thông' } })
    expect(JSON.stringify(article)).toContain('85 mét')
    expect(await store.views(pageId, now)).toEqual({ state: 'found', value: 1376 })
    expect(await store.days('2019-07-10', '2019-07-10', now)).toMatchObject({
      days: [{ day: '2019-07-10', count: 1 }],
    })
  })

  it('says that the sample made room, once', async () => {
    const folder = await folderWith({ 'page.txt': page })
    const store = await storeIn(folder)
    await loadSample(store, now)
    const first = await run(folder, [join(folder, 'page.txt')])
    expect(first.out).toEqual([
      'The sample bulletin has made room for these.',
      expect.stringMatching(/^1 added/),
    ])
    const again = await run(folder, [join(folder, 'page.txt')])
    expect(again.out).toEqual([expect.stringMatching(/^0 added/)])
  })

  it('leaves votes as they are when their base comes again', async () => {
    const data = await folderWith()
    const votes = (counts: number[]) => JSON.stringify(own({ id: 'mot', title: `${counts}`, votes: counts }))
    await run(data, ['-'], { input: votes([0, 0, 0, 0, 9]) })
    expect((await run(data, ['-'], { input: votes([7, 0, 0, 0, 0]) })).out).toEqual([summary({ updated: 1 })])
    expect(await (await storeIn(data)).engagement('mot', null, now)).toMatchObject({
      value: { rating: { histogram: [0, 0, 0, 0, 9] } },
    })
  })

  it('puts articles into a section, under the name that it has', async () => {
    const data = await folderWith()
    const section = { id: 'y-te', name: 'Y tế' }
    await run(data, ['-'], { input: JSON.stringify(own({ id: 'mot', section })) })
    await run(data, ['--section', 'y-te', '-'], { input: page })
    await run(data, ['--section=moi', '-'], { input: JSON.stringify(own({ id: 'hai' })) })
    const store = await storeIn(data)
    expect(await store.article(pageId, now)).toMatchObject({ value: { section } })
    expect(await store.article('hai', now)).toMatchObject({ value: { section: { id: 'moi', name: 'moi' } } })
  })

  it('gives an id to exactly one article', async () => {
    const data = await folderWith()
    const lines = [own({ id: 'mot' }), own({ id: 'hai' })]
      .map((article) => JSON.stringify(article))
      .join('\n')
    expect(await run(data, ['--id', 'ba', '-'], { input: lines })).toMatchObject({ status: 2, out: [] })
    expect(await run(data, ['--id', 'cau', '-'], { input: page })).toMatchObject({ status: 0, err: [] })
    expect(await run(data, ['--id', 'cau-moi', '-'], { input: page })).toEqual({
      status: 0,
      out: [summary({ unchanged: 1 })],
      err: ['It is known as cau and keeps that id; --id cau-moi is for an article that is new'],
    })
    const { items } = await (await storeIn(data)).list({}, now)
    expect(items.map(({ id }) => id)).toEqual(['cau'])
  })

  it('keeps what is in when it is stopped, and the same command goes on from there', async () => {
    const data = await folderWith()
    const many = 20_000
    const lines = Array.from({ length: many }, (_, n) =>
      JSON.stringify(own({ id: `tin-${n}`, title: `Tin ${n}` })),
    )
    const folder = await folderWith({ 'all.ndjson': lines.join('\n') })
    const file = join(folder, 'all.ndjson')
    const store = await storeIn(data)
    const program = join(import.meta.dirname, 'main.ts')
    const child = spawn(process.execPath, [program, file], { env: childEnvironment({ DATA_DIR: data }) })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk
    })
    await expect.poll(() => store.countArticles(), { timeout: 20_000 }).toBeGreaterThan(0)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
    const count = await store.countArticles()
    expect(count).toBeLessThan(many)
    expect(said).toContain('Stopped. What came before is taken in; the same command goes on from there.')
    expect(said).toContain(`${count} added`)

    // The rest of this test's patience is for the first thousands.
    const first = await folderWith({ 'first.ndjson': lines.slice(0, count + 500).join('\n') })
    expect((await run(data, [join(first, 'first.ndjson')])).out).toEqual([
      expect.stringMatching(`^500 added, 0 updated, ${count} unchanged`),
    ])
  })

  it('takes in two notices of one title and moment, and the same one once', async () => {
    const data = await folderWith()
    const files = { 'a.txt': page, 'b.txt': page.replace('84 mét', '90 mét'), 'c.txt': page, 'anh.jpg': 'x' }
    const folder = await folderWith(files)
    const apart = expect.stringMatching(/b\.txt:1: has the title and the moment of another of this run/)
    expect(await run(data, [folder])).toEqual({
      status: 0,
      out: [summary({ added: 2, unchanged: 1 })],
      err: [apart],
    })
    expect(await run(data, [folder])).toEqual({ status: 0, out: [summary({ unchanged: 3 })], err: [apart] })
  })
})
