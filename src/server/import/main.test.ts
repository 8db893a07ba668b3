import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startOrigin } from '../fetch/testing.ts'
import { folderWith, own, page, runImport as run, storeIn, summary } from './testing.ts'

const now = Date.parse('2026-11-25T03:00:00Z')

// Each run starts a process of its own.
describe('npm run import', { timeout: 30_000 }, () => {
  it('reads a folder in order, reports what cannot be read in a line each, and takes the rest', async () => {
    const data = await folderWith()
    const folder = await folderWith({
      'a.json': JSON.stringify(own({ id: 'mot' })),
      'array.json': `[${JSON.stringify(own({ id: 'bon' }))},{"id": "x"},\n{broken},{"id": "y"}]`,
      'b.ndjson': `${JSON.stringify(own({ id: 'hai' }))}\n{"id": "x"}\n{broken\n`,
      'c.txt': 'Thứ tư, 31/02/2019 16:55 GMT+7\n\nTiêu đề\n\nĐoạn.',
      'd.csv': 'id,title\n1,Tin',
      'e.txt': ' \n',
      'f.txt': new Uint8Array([0x54, 0xff, 0x00]),
      'f.mhtml': `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n--a\r\n\r\n<html>`,
      '.hidden': 'nothing',
    })
    await mkdir(join(folder, 'g'))
    await writeFile(join(folder, 'g/bai.txt'), page)
    await symlink(folder, join(folder, 'g/loop'))
    await symlink(join(folder, 'gone'), join(folder, 'h'))
    const { status, out, err } = await run(data, [folder])
    expect(err.map((line) => line.slice(folder.length + 1))).toEqual([
      expect.stringMatching(/^array\.json:1, article 2: title: .*; publishedAt: .*; body: /),
      expect.stringMatching(/^array\.json:2, article 3: not valid JSON: /),
      expect.stringMatching(/^array\.json:2, article 4: title: /),
      expect.stringMatching(/^b\.ndjson:2: title: .*; publishedAt: .*; body: /),
      expect.stringMatching(/^b\.ndjson:3: not valid JSON: /),
      expect.stringMatching(/^c\.txt:1: the dateline "Thứ tư, 31\/02\/2019 16:55 GMT\+7" cannot be read: /),
      expect.stringMatching(/^d\.csv: its kind is not known/),
      'e.txt: it is empty',
      'f.mhtml: it is MHTML, which is not read: save the page as “Webpage, Complete”',
      'f.txt: it is not text in UTF-8; name its encoding, such as --encoding windows-1258',
      expect.stringMatching(/^h: it cannot be opened: ENOENT/),
    ])
    expect(out).toEqual([summary({ added: 4, unreadable: 11 })])
    expect(status).toBe(1)
    expect(await (await storeIn(data)).countArticles()).toBe(4)
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

  it('takes nothing in when npm has kept its option', async () => {
    const data = join(await folderWith(), 'data')
    const env = { npm_config_dry_run: 'true' }
    expect(await run(data, ['-'], { input: page, env })).toMatchObject({ status: 2, out: [] })
    await expect(readdir(data)).rejects.toThrow('ENOENT')
  })
})
