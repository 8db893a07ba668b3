import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { childEnvironment } from '../../../tests/setup/childEnvironment.ts'
import { runOn } from '../commands/testing.ts'
import { startOrigin } from '../fetch/testing.ts'
import { loadSample } from './sample.ts'
import { folderWith, own, page, pageTitle, storeIn } from './testing.ts'

const now = Date.parse('2026-11-25T03:00:00Z')
const pageId = '2019-07-10-xa-song-may-khanh-thanh-cau-ben-da'

const MAIN = 'import/main.ts'

/** Runs the command on a DATA_DIR; answers exit status and lines of both outputs. */
const run = (dataDir: string, words: string[], given?: Parameters<typeof runOn>[3]) =>
  runOn(dataDir, MAIN, words, given)

function summary(counts: Partial<Record<'added' | 'updated' | 'unchanged' | 'unreadable', number>>) {
  const { added = 0, updated = 0, unchanged = 0, unreadable = 0 } = counts
  return `${added} added, ${updated} updated, ${unchanged} unchanged, 0 removed before and left out, ${unreadable} unreadable.`
}

// Each run starts a process of its own.
describe('npm run import', { timeout: 30_000 }, () => {
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

  it('reads a folder in order, reports what cannot be read in a line each, and takes the rest', async () => {
    const data = await folderWith()
    const folder = await folderWith({
      'a.json': JSON.stringify(own({ id: 'mot' })),
      'b.ndjson': `${JSON.stringify(own({ id: 'hai' }))}\n{"id": "x"}\n{broken\n`,
      'c.txt': 'Thứ tư, 31/02/2019 16:55 GMT+7\n\nTiêu đề\n\nĐoạn.',
      'd.csv': 'id,title\n1,Tin',
      'e.txt': ' \n',
      'f.txt': new Uint8Array([0x54, 0xff, 0x00]),
      '.hidden': 'nothing',
    })
    await mkdir(join(folder, 'g'))
    await writeFile(join(folder, 'g/bai.txt'), page)
    await symlink(folder, join(folder, 'g/loop'))
    await symlink(join(folder, 'gone'), join(folder, 'h'))
    const { status, out, err } = await run(data, [folder])
    expect(err.map((line) => line.slice(folder.length + 1))).toEqual([
      expect.stringMatching(/^b\.ndjson:2: title: .*; publishedAt: .*; body: /),
      expect.stringMatching(/^b\.ndjson:3: not valid JSON: /),
      expect.stringMatching(/^c\.txt:1: the dateline "Thứ tư, 31\/02\/2019 16:55 GMT\+7" cannot be read: /),
      expect.stringMatching(/^d\.csv: its kind is not known/),
      'e.txt: it is empty',
      'f.txt: it is not text in UTF-8; name its encoding, such as --encoding windows-1258',
      expect.stringMatching(/^h: it cannot be opened: ENOENT/),
    ])
    expect(out).toEqual([summary({ added: 3, unreadable: 7 })])
    expect(status).toBe(1)
    expect(await (await storeIn(data)).countArticles()).toBe(3)
  })

  it('writes nothing in a dry run', async () => {
    const data = join(await folderWith(), 'data')
    const { status, out, err } = await run(data, ['--dry-run', '-'], {
      input: `${JSON.stringify(own())}\n{"title": ""}`,
    })
    expect(out).toEqual([
      '-: 2024-08-01T07:30:00+07:00 Lịch tiêm chủng tháng 8',
      '1 can be read, 1 unreadable; nothing was written.',
    ])
    expect(err).toEqual([expect.stringMatching(/^-:2: title: /)])
    expect(status).toBe(1)
    await expect(readdir(data)).rejects.toThrow('ENOENT')
  })

  it('reads another encoding where it is named or marked', async () => {
    const data = await folderWith()
    const top = 'Thứ tư, 10/07/2019 16:55 GMT+7\r\n\r\n'
    // "Việt" in windows-1258: ê, then the dot below as a letter of its own.
    const legacy = '\r\n\r\nVi\u00ea\u00f2t'
    const folder = await folderWith({
      '1258.txt': Buffer.from(
        `Ch\u00fa nh\u00e2\u00f2t, 10/07/2019 16:55\r\n\r\nVi\u00ea\u00f2t Nam${legacy}`.replace(
          '\u00fa',
          'u\u00d2',
        ),
        'latin1',
      ),
      'utf16.txt': Buffer.from(`\ufeff${top}Việt Nam hai\r\n\r\nĐoạn.`, 'utf16le'),
      'utf8.txt': `\ufeff${top}Việt Nam ba\r\n\r\nĐoạn.`,
    })
    expect(await run(data, ['--encoding', 'windows-1258', folder])).toEqual({
      status: 0,
      out: [summary({ added: 3 })],
      err: [],
    })
    const { items } = await (await storeIn(data)).list({}, now)
    expect(items.map(({ title }) => title).sort()).toEqual(['Việt Nam', 'Việt Nam ba', 'Việt Nam hai'])
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

  it('refuses a command that is wrong in one line and does nothing', async () => {
    const data = join(await folderWith(), 'data')
    expect(await run(data, ['gone.txt'])).toEqual({
      status: 2,
      out: [],
      err: [expect.stringMatching(/^gone\.txt: there is no such file or folder/)],
    })
    await expect(readdir(data)).rejects.toThrow('ENOENT')
  })

  it('refuses a bad variable, and a database that is not ours, in one line', async () => {
    const data = await folderWith({ 'dateline.sqlite': 'something else, and long enough to be looked at' })
    expect(await run(data, ['-'], { input: page, env: { SITE_TIME_ZONE: 'Mars' } })).toEqual({
      status: 2,
      out: [],
      err: [expect.stringMatching(/^SITE_TIME_ZONE is "Mars"/)],
    })
    expect(await run(data, ['-'], { input: page })).toEqual({
      status: 1,
      out: [],
      err: [expect.stringMatching(/dateline\.sqlite/)],
    })
  })

  it('reads addresses of the web, private ones only where they are allowed', async () => {
    const data = await folderWith()
    const origin = await startOrigin((request, response) => {
      if (request.url === '/bai.txt') response.end(page)
      else response.writeHead(404).end()
    })
    const file = `${origin.url}/bai.txt`
    expect(await run(data, [file])).toEqual({
      status: 1,
      out: [summary({ unreadable: 1 })],
      err: [expect.stringMatching(/^http:.*\/bai\.txt: is refused: 127\.0\.0\.1 is no public address/)],
    })
    expect(origin.connections()).toBe(0)
    const env = { ALLOW_PRIVATE_SOURCES: 'on' }
    expect(await run(data, [file], { env })).toEqual({ status: 0, out: [summary({ added: 1 })], err: [] })
    expect((await run(data, [`${origin.url}/gone`], { env })).err).toEqual([
      `${origin.url}/gone: could not be fetched: it answered 404`,
    ])
  })

  it('tells in a dry run which share of the words it keeps', async () => {
    const item = (title: string, text: string) =>
      `<item><title>${title}</title><pubDate>Tue, 24 Nov 2026 08:00:00 +0700</pubDate><description><![CDATA[${text}]]></description></item>`
    const input = `<rss version="2.0"><channel><title>Tin</title>${item('Một', '<p>Cầu mở lúc bảy giờ.</p>')}${item('Hai', '<ul><li>Nước</li><li>chảy</li></ul>')}</channel></rss>`
    expect(await run(await folderWith(), ['--dry-run', '-'], { input })).toEqual({
      status: 0,
      out: [
        '-: 2026-11-24T08:00:00+07:00 Một (100 % of 5 words kept)',
        '-: 2026-11-24T08:00:00+07:00 Hai (100 % of 2 words kept)',
        '2 can be read, 0 unreadable; nothing was written. 100 % of 7 words kept.',
      ],
      err: [],
    })
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

  it('takes nothing in when npm has kept its option', async () => {
    const data = join(await folderWith(), 'data')
    const env = { npm_config_dry_run: 'true' }
    expect(await run(data, ['-'], { input: page, env })).toMatchObject({ status: 2, out: [] })
    await expect(readdir(data)).rejects.toThrow('ENOENT')
  })
})
