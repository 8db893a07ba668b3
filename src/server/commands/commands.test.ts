import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { faultsIn } from '../../../tests/faults/sums.ts'
import { newSchema } from '../../../tests/setup/postgresSchema.ts'
import { loadSample } from '../import/sample.ts'
import { folderWith, storeIn } from '../import/testing.ts'
import { runOn } from './testing.ts'

const now = Date.parse('2026-11-25T03:00:00Z')
const run = (dataDir: string, command: string, ...words: string[]) =>
  runOn(dataDir, `commands/${command}.ts`, words)
const importInto = (dataDir: string, ...words: string[]) => runOn(dataDir, 'import/main.ts', words)

/** A DATA_DIR with all of the sample's articles as real ones, with a vote and a view of a reader. */
async function filled(): Promise<string> {
  const data = await folderWith()
  const sample = join(import.meta.dirname, '../sample/articles')
  expect(await importInto(data, sample)).toMatchObject({ status: 0 })
  const store = await storeIn(data)
  const { items } = await store.list({ limit: 1 }, now)
  const id = items[0]?.id ?? ''
  await store.setVote(id, { reader: 'An', isNew: true, key: 'k', stars: 4, network: '192.0.2.1' }, now)
  await store.addView(id, { network: '192.0.2.1', address: '192.0.2.1', agent: 'test' }, now)
  return data
}

// Each run starts a process of its own.
describe('the commands', { timeout: 60_000 }, () => {
  it('export everything, which makes the same store again and the same export to the byte', async () => {
    const data = await filled()
    const files = await folderWith()
    const first = join(files, 'first.ndjson')
    const { status, out, err } = await run(data, 'export', first)
    expect([status, err]).toEqual([0, []])
    const text = await readFile(first, 'utf8')
    const lines = text.trimEnd().split('\n')
    expect(out).toEqual([`${lines.length} articles in ${first}.`])
    expect(lines.length).toBe((await readdir(join(import.meta.dirname, '../sample/articles'))).length)
    expect(await run(data, 'export', '-')).toEqual({ status: 0, out: lines, err: [] })

    // Into the same store nothing is new; a new one becomes the same.
    expect((await importInto(data, first)).out).toEqual([
      expect.stringMatching(`^0 added, 0 updated, ${lines.length} unchanged`),
    ])
    const other = await folderWith()
    expect((await importInto(other, first)).out.at(-1)).toMatch(`${lines.length} added`)
    const second = join(files, 'second.ndjson')
    await run(other, 'export', second)
    expect(await readFile(second, 'utf8')).toBe(text)
    // One that is there is replaced.
    await writeFile(second, 'old')
    await run(other, 'export', second)
    expect(await readFile(second, 'utf8')).toBe(text)
    expect(await readdir(files)).toEqual(['first.ndjson', 'second.ndjson'])
  })

  it('move a site from one kind of store to the other and back, counts and all', async () => {
    const data = await filled()
    const schema = await newSchema()
    onTestFinished(() => schema.remove())
    const onPostgres = { env: { DATABASE_URL: schema.url } }
    const [first, second, third] = ['1', '2', '3'].map((name) => join(data, `${name}.ndjson`)) as [
      string,
      string,
      string,
    ]
    await run(data, 'export', first)
    const text = await readFile(first, 'utf8')

    const moved = await runOn(data, 'import/main.ts', [first], onPostgres)
    expect(moved).toMatchObject({ status: 0, err: [] })
    await runOn(data, 'commands/export.ts', [second], onPostgres)
    expect((await readFile(second, 'utf8')) === text).toBe(true)

    const other = await folderWith()
    expect(await importInto(other, second)).toMatchObject({ status: 0, err: [] })
    await run(other, 'export', third)
    expect((await readFile(third, 'utf8')) === text).toBe(true)

    const backup = await runOn(data, 'commands/backup.ts', [join(data, 'copy')], onPostgres)
    expect(backup).toMatchObject({
      status: 2,
      err: [expect.stringMatching(/^This store is in Postgres.*pg_dump --format=custom/)],
    })
    const { id } = JSON.parse(text.split('\n')[0] ?? '') as { id: string }
    expect(await runOn(data, 'commands/remove.ts', [id], onPostgres)).toMatchObject({ status: 0 })
  })

  it('export what sources call an article, so that they know it again in another store', async () => {
    const [data, other] = [await folderWith(), await folderWith()]
    // Neither a date nor an address: its GUID and its words are all that says which it is.
    const items =
      '<item><guid isPermaLink="false">so-1</guid><title>Có số</title><description>Một.</description></item><item><title>Không số</title><description>Hai.</description></item>'
    const files = await folderWith({
      'feed.xml': `<rss version="2.0"><channel><title>Tin</title>${items}</channel></rss>`,
    })
    const feed = join(files, 'feed.xml')
    const everything = join(files, 'all.ndjson')
    expect((await importInto(data, feed)).out).toEqual([expect.stringMatching(/^2 added/)])
    await run(data, 'export', everything)
    await importInto(other, everything)
    expect((await run(other, 'export', '-')).out).toEqual((await run(data, 'export', '-')).out)
    expect((await importInto(other, feed)).out).toEqual([expect.stringMatching(/^0 added, .* 2 unchanged/)])
  })

  it('back the store up while it is written to, and never over a file', async () => {
    const data = await filled()
    const copy = await folderWith()
    const file = join(copy, 'dateline.sqlite')
    const store = await storeIn(data)
    const { items } = await store.list({ limit: 50 }, now)
    const before = (await run(data, 'export', '-')).out
    const backup = run(data, 'backup', file)
    let isEnded = false
    void backup.finally(() => {
      isEnded = true
    })
    let counted = 0
    while (!isEnded) {
      const reader = {
        network: `10.0.${counted >> 8}.${counted & 255}`,
        address: `${counted}`,
        agent: 'test',
      }
      const article = items[counted % items.length]?.id ?? ''
      expect(await store.addView(article, reader, now)).toMatchObject({ value: { counted: true } })
      counted++
      // The end of the backup is an event of its own.
      await new Promise(setImmediate)
    }
    expect(await backup).toMatchObject({ status: 0, err: [] })
    expect(faultsIn(copy)).toEqual([])

    const copied = (await run(copy, 'export', '-')).out
    const withoutViews = (lines: string[]) => lines.map((line) => ({ ...JSON.parse(line), views: undefined }))
    expect(withoutViews(copied)).toEqual(withoutViews(before))
    // Up to a moment between its start and its end.
    const viewsIn = (lines: string[]) => lines.reduce((sum, line) => sum + JSON.parse(line).views, 0)
    const taken = viewsIn(copied) - viewsIn(before)
    expect(taken).toBeGreaterThan(0)
    expect(taken).toBeLessThanOrEqual(counted)
    expect(await run(data, 'backup', file)).toMatchObject({
      status: 2,
      err: [expect.stringMatching(/is there already; a backup takes a new name$/)],
    })
  })

  it('remove articles, which an import does not bring back', async () => {
    const data = await folderWith()
    const store = await storeIn(data)
    await loadSample(store, now)
    const sample = join(import.meta.dirname, '../sample/articles')
    await importInto(data, sample)
    const { items } = await store.list({ limit: 2 }, now)
    const [one, two] = items.map(({ id }) => id)
    expect(await run(data, 'remove', one ?? '', 'khong-co', two ?? '')).toEqual({
      status: 1,
      out: [
        `${one}: removed, with its views and votes; an import does not bring it back`,
        `${two}: removed, with its views and votes; an import does not bring it back`,
      ],
      err: ['khong-co: there is no such article'],
    })
    expect((await run(data, 'remove', one ?? '')).out).toEqual([`${one}: was removed before`])
    expect((await importInto(data, sample)).out.at(-1)).toMatch(/^0 added, .* 2 removed before and left out/)
  })

  it.each([
    ['export', [], /^It takes one FILE; usage: npm run export -- FILE/],
    ['export', ['a', 'b'], /^It takes one FILE/],
    ['backup', [], /^It takes one FILE; usage: npm run backup -- FILE$/],
    ['remove', [], /^It takes the ids of articles; usage: npm run remove -- ID/],
  ])('are refused in one line where they are wrong: %s %j', async (command, words, line) => {
    const { status, err } = await run(await folderWith(), command, ...words)
    expect([status, err]).toEqual([2, [expect.stringMatching(line)]])
  })

  it.each(['export', 'backup'])('make no folder for what they write: %s', async (command) => {
    const data = await folderWith()
    await storeIn(data)
    const folder = join(data, 'none')
    expect(await run(data, command, join(folder, 'x'))).toEqual({
      status: 2,
      out: [],
      err: [`There is no folder ${folder}: make it first.`],
    })
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
  })

  it('know nothing of the variables that the tests were started with', async () => {
    onTestFinished(() => void vi.unstubAllEnvs())
    vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/site')
    vi.stubEnv('npm_config_dry_run', 'true')
    const data = await folderWith()
    expect(await importInto(data, join(import.meta.dirname, '../sample/articles'))).toMatchObject({
      status: 0,
    })
    expect(await (await storeIn(data)).countArticles()).toBeGreaterThan(0)
  })

  it('make no store where none is', async () => {
    const data = await folderWith()
    for (const words of [
      ['export', '-'],
      ['backup', join(data, 'b')],
      ['remove', 'a'],
    ] as const) {
      const [command, ...rest] = words
      expect(await run(data, command, ...rest)).toMatchObject({
        status: 2,
        err: [expect.stringMatching(/^There is no store at .*: name the DATA_DIR that the server has\.$/)],
      })
    }
    expect(await readdir(data)).toEqual([])
  })
})
