import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type ClientRequest, request } from 'node:http'
import { connect } from 'node:net'
import { getPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { childEnvironment } from '../../tests/setup/childEnvironment.ts'
import { ensureBuilt } from './build.ts'
import { startOrigin } from './fetch/testing.ts'
import { openSqliteStore } from './store/sqlite.ts'
import { BROWSER, putArticle, ZONE } from './testing.ts'

const MAIN = join(import.meta.dirname, 'main.ts')
const OWN_PAGE = {
  'User-Agent': BROWSER,
  'Sec-Fetch-Site': 'same-origin',
  'Content-Type': 'application/json',
}

// Each test starts processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => ensureBuilt(() => undefined), 120_000)

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-main-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A folder with a store that has one article, and the article's id. */
async function folderWithArticle(): Promise<{ folder: string; id: string }> {
  const folder = await temporaryFolder()
  const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
  const id = await putArticle(store)
  await store.close()
  return { folder, id }
}

function run(variables: Record<string, string>): ChildProcess {
  const env = childEnvironment({ PORT: '0', SAMPLE: 'off', ...variables })
  const child = spawn(process.execPath, [MAIN], { env })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** What a start that must fail says, and its exit status. */
async function refusedStart(variables: Record<string, string>) {
  const child = run(variables)
  if (!child.stderr) throw new Error('no pipe')
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { said, code }
}

async function start(variables: Record<string, string>) {
  const child = run(variables)
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const address = /^Dateline: (http:\S+)$/m.exec(output)?.[1]
      if (address) resolve(address)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('exit', () => reject(new Error(`The server did not start: ${output}`)))
  })
  const vote = (id: string): RequestInit => ({
    method: 'PUT',
    headers: { ...OWN_PAGE, 'Idempotency-Key': `press-${id.padEnd(20, 'x')}` },
    body: '{"stars":4}',
  })
  return { child, url, vote, output: () => output }
}

/** A vote whose body is still to come: a request that the server has and cannot answer yet. */
async function halfAVote(url: string, id: string): Promise<ClientRequest> {
  const vote = request(`${url}/api/articles/${id}/rating`, {
    method: 'PUT',
    headers: { ...OWN_PAGE, 'Idempotency-Key': 'half-a-vote-0001', 'Content-Length': 11 },
  })
  vote.write('{"star')
  // An answer to a later request on another connection: by now the first has been read.
  await once(vote, 'socket')
  await fetch(`${url}/api/health`).then((response) => response.text())
  return vote
}

async function isRefused(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const refused = await once(socket, 'connect').then(
    () => false,
    () => true,
  )
  socket.destroy()
  return refused
}

describe('the start', () => {
  it('is refused in one line for a bad variable', async () => {
    const { said, code } = await refusedStart({ PORT: 'http' })
    expect({ said, code }).toEqual({
      said: 'PORT is "http", but takes a whole number from 0 to 65535.\n',
      code: 1,
    })
  })

  it('is refused in one line for a folder that cannot be one', async () => {
    const file = join(await temporaryFolder(), 'file')
    await writeFile(file, '')
    const { said, code } = await refusedStart({ DATA_DIR: file })
    expect(said).toMatch(/^Cannot open the database .*\n$/)
    expect(code).toBe(1)
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

describe('the end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s lets what is under way be answered and written, takes nothing new, and ends with 0',
    async (signal) => {
      const { folder, id } = await folderWithArticle()
      const { child, url } = await start({ DATA_DIR: folder })
      const vote = await halfAVote(url, id)
      const exit = once(child, 'exit')
      child.kill(signal)
      await expect.poll(() => isRefused(url), { timeout: 10_000 }).toBe(true)

      vote.end('s":4}')
      const [answer] = await once(vote, 'response')
      expect(answer.statusCode).toBe(200)
      expect(JSON.parse(await text(answer))).toMatchObject({ count: 1, yours: 4 })
      expect(await exit).toEqual([0, null])

      const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
      onTestFinished(() => store.close())
      expect(await store.engagement(id, null, Date.now())).toMatchObject({ value: { rating: { count: 1 } } })
    },
  )

  it('comes to a server that npm started when npm has ended', async () => {
    const { folder } = await folderWithArticle()
    // npm starts its script in a shell, which passes no signal on.
    const script = `"${process.execPath}" "${MAIN}"; true`
    const env = childEnvironment({ PORT: '0', DATA_DIR: folder, npm_lifecycle_event: 'start' })
    const shell = spawn('sh', ['-c', script], { env })
    const url = await new Promise<string>((resolve) => {
      let output = ''
      shell.stdout.on('data', (chunk: Buffer) => {
        output += chunk
        const address = /^Dateline: (http:\S+)$/m.exec(output)?.[1]
        if (address) resolve(address)
      })
    })
    expect(await isRefused(url)).toBe(false)
    shell.kill('SIGTERM')
    await vi.waitFor(async () => expect(await isRefused(url)).toBe(true), { timeout: 20_000 })
  })

  it('comes at once where a signal is given twice', async () => {
    const { folder, id } = await folderWithArticle()
    const { child, url } = await start({ DATA_DIR: folder })
    const vote = await halfAVote(url, id)
    const cut = once(vote, 'error')
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await expect.poll(() => isRefused(url), { timeout: 10_000 }).toBe(true)
    child.kill('SIGTERM')
    expect(await exit).toEqual([1, null])
    await cut
  })
})

it('keeps an answered vote and view through kill -9', async () => {
  const { folder, id } = await folderWithArticle()
  const first = await start({ DATA_DIR: folder })
  const view = { method: 'POST', headers: OWN_PAGE, body: '{}' }
  const viewed = await fetch(`${first.url}/api/articles/${id}/views`, view)
  expect(await viewed.json()).toEqual({ views: 1, counted: true })
  const voted = await fetch(`${first.url}/api/articles/${id}/rating`, first.vote(id))
  expect(voted.status).toBe(200)
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')

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
