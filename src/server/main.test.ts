import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { getPriority } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../tests/setup/folders.ts'
import { kill, refusedStart, start } from '../../tests/setup/program.ts'
import { ensureBuilt } from './build.ts'
import { startOrigin } from './fetch/testing.ts'
import { folderWithArticle, OWN_PAGE } from './testing.ts'

// Each test starts processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => ensureBuilt(() => undefined), 120_000)

describe('the start', () => {
  it('is refused in one line for a bad variable', async () => {
    const { said, code } = await refusedStart({ PORT: 'http' })
    expect({ said, code }).toEqual({
      said: 'PORT is "http", but takes a whole number from 0 to 65535.\n',
      code: 1,
    })
  })

  it('tells of a variable that is none, and goes on', async () => {
    const { output } = await start({ DATA_DIR: await temporaryFolder(), SITE_NMAE: 'abc' })
    expect(output()).toMatch(/^SITE_NMAE is no variable of Dateline; is SITE_NAME meant\?$/m)
  })

  it('is refused in one line for a folder that cannot be one', async () => {
    const file = join(await temporaryFolder(), 'file')
    await writeFile(file, '')
    // The second takes no folder.
    for (const DATA_DIR of [file, '/proc/dateline']) {
      const { said, code } = await refusedStart({ DATA_DIR })
      expect(said).toMatch(/^Cannot open the database .*\n$/)
      expect(code).toBe(1)
    }
  })

  it('is refused in one line where another program has the port', async () => {
    const first = await start({ DATA_DIR: await temporaryFolder() })
    const { port } = new URL(first.url)
    const { said, code } = await refusedStart({ DATA_DIR: await temporaryFolder(), PORT: port })
    expect(said).toBe(`Cannot listen on 127.0.0.1:${port} (EADDRINUSE): set another PORT or HOST.\n`)
    expect(code).toBe(1)
  })

  it('tells what it does where METRICS_PORT says, and nowhere else', async () => {
    const { url, output } = await start({ DATA_DIR: await temporaryFolder(), METRICS_PORT: '0' })
    const [, told = ''] = /^Metrics: (http:\S+)$/m.exec(output()) ?? []
    await fetch(`${url}/api/site`)
    const text = await (await fetch(told)).text()
    expect(text).toContain('dateline_answers_total{route="/api/site",method="GET",status="200"} 1')
    expect((await fetch(`${url}/metrics`)).status).toBe(404)
  })

  it('says the address, serves page and calls there, and logs requests as JSON', async () => {
    const { url, output } = await start({ DATA_DIR: await temporaryFolder() })
    expect(await (await fetch(url)).text()).toContain('<div id="root">')
    const answer = await fetch(`${url}/api/site?q=secret`)
    expect(await answer.json()).toMatchObject({ articleCount: 0 })
    const id = answer.headers.get('X-Request-Id')
    await expect.poll(output, { timeout: 10_000 }).toContain(`"id":"${id}"`)
    const log = output().split('\n').filter(Boolean).slice(1)
    expect(log.map((line) => JSON.parse(line))).toMatchObject([
      { method: 'GET', path: '/', status: 200 },
      { method: 'GET', path: '/api/site', status: 200, id },
    ])
    expect(output().replace(url, '')).not.toMatch(/secret|127\.0\.0\.1/)
  })
})

it('keeps an answered vote and view through kill -9', async () => {
  const { folder, id } = await folderWithArticle()
  const first = await start({ DATA_DIR: folder })
  const view = { method: 'POST', headers: OWN_PAGE, body: '{}' }
  const viewed = await fetch(`${first.url}/api/articles/${id}/views`, view)
  expect(await viewed.json()).toEqual({ views: 1, counted: true })
  const voted = await fetch(`${first.url}/api/articles/${id}/rating`, {
    method: 'PUT',
    headers: { ...OWN_PAGE, 'Idempotency-Key': 'a-press-of-stars-1' },
    body: '{"stars":4}',
  })
  expect(voted.status).toBe(200)
  await kill(first)

  const second = await start({ DATA_DIR: folder })
  const Cookie = voted.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const engagement = await fetch(`${second.url}/api/articles/${id}/engagement`, { headers: { Cookie } })
  expect(await engagement.json()).toMatchObject({ views: 1, rating: { count: 1, yours: 4 } })
})

it('keeps reading SOURCES in a process of its own, which ends with it however it ends', async () => {
  const { folder } = await folderWithArticle()
  const item = '<item><guid>1</guid><title>Cầu mới</title><description>Thông xe.</description></item>'
  const { url: source } = await startOrigin((_, response) => {
    response.end(`<rss version="2.0"><channel><title>Tin</title>${item}</channel></rss>`)
  })
  const variables = { SOURCES: `${source}/feed`, SOURCES_EVERY: '10s', ALLOW_PRIVATE_SOURCES: 'on' }
  const { child, url, output } = await start({ DATA_DIR: folder, LOG_LEVEL: 'info', ...variables })
  const read = async () =>
    (await (await fetch(`${url}/api/articles?q=${encodeURIComponent('cầu mới')}`)).json()).total
  await expect.poll(read, { timeout: 20_000 }).toBe(1)

  const reader = /^\{.*"a source was read".*$/m
  await expect.poll(() => reader.test(output()), { timeout: 10_000 }).toBe(true)
  const { pid, added } = JSON.parse(reader.exec(output())?.[0] ?? '{}')
  expect(added).toBe(1)
  expect(pid).not.toBe(child.pid)
  expect(isRunning(pid)).toBe(true)
  // A greater number is a lower priority.
  expect(getPriority(pid)).toBeGreaterThan(getPriority(child.pid))
  child.kill('SIGKILL')
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false)
})

/** Whether a process goes on; one that has ended may still be listed until somebody asks how. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
