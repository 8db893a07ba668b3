import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import type { Log } from '../../src/server/http/env.ts'
import { listen, patience } from '../../src/server/listen.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { BROWSER, SITE, ZONE } from '../../src/server/testing.ts'
import { temporaryFolder } from '../setup/folders.ts'
import { fillFolder } from './server.ts'
import { connectTo, head } from './sockets.ts'

vi.setConfig({ testTimeout: 60_000 })

// What is too slow here is so after some seconds: nobody waits for the real limits, and who is good is not cut off where the machine stalls.
const short = {
  headersTimeout: 3_000,
  requestTimeout: 4_000,
  keepAliveTimeout: 3_000,
  timeout: 6_000,
  connectionsCheckingInterval: 50,
}

type Handler = Parameters<typeof listen>[0]

async function listening(fetch: Handler, limits: Partial<typeof patience> = short) {
  const { server, address } = await listen(fetch, { host: '127.0.0.1', port: 0, ...limits })
  onTestFinished(async () => {
    if ('closeAllConnections' in server) server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const connections = () =>
    new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))
  return { url: address, connections }
}

/** The app with a few articles, and what it logged as errors. */
async function start() {
  const folder = await temporaryFolder()
  const [article = ''] = await fillFolder(folder, 2)
  const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
  onTestFinished(() => store.close())
  const errors = vi.fn()
  const log = { error: errors, info: () => {} } as unknown as Log
  const app = createApp({ store, clock: Date.now, site: SITE, log })
  return { ...(await listening(app.fetch)), article, errors }
}

const vote = (article: string) =>
  head('PUT', `/api/articles/${article}/rating`, {
    'User-Agent': BROWSER,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
    'Idempotency-Key': crypto.randomUUID(),
    'Content-Length': 11,
  })

it('closes who says nothing, half a head or half a body, with 408, and answers others meanwhile', async () => {
  const { url, article, errors } = await start()
  const silent = await connectTo(url)
  const halfHead = await connectTo(url, head('GET', '/api/site'))
  const halfBody = await connectTo(url, `${vote(article)}\r\n{"star`)
  const headByByte = await connectTo(url, head('GET', '/api/site'))
  const drip = setInterval(() => headByByte.socket.write('x'), 20)
  onTestFinished(() => clearInterval(drip))

  const slow = [silent, halfHead, halfBody, headByByte]
  let ended = 0
  const allClosed = Promise.all(slow.map(({ closed }) => closed.then(() => ended++)))
  do {
    const answer = await fetch(`${url}/api/articles/${article}/engagement`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ rating: { count: 3 } })
  } while (ended < slow.length)
  await allClosed
  for (const { heard } of slow) expect(heard()).toMatch(/^HTTP\/1\.1 408 /)
  expect(errors.mock.calls).toEqual([])
})

it('takes nothing of a body whose client left, and does not call that an error', async () => {
  const { url, article, errors, connections } = await start()
  const left = await connectTo(url, `${vote(article)}\r\n{"star`)
  await fetch(`${url}/api/health`)
  left.socket.destroy()
  await expect.poll(connections, { timeout: 30_000 }).toBeLessThanOrEqual(1)
  const answer = await fetch(`${url}/api/articles/${article}/engagement`)
  expect(await answer.json()).toMatchObject({ rating: { count: 3 } })
  expect(errors.mock.calls).toEqual([])
})

it('answers headers that are too large with 431', async () => {
  const { url } = await start()
  const huge = 'x'.repeat(patience.maxHeaderSize)
  const many = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`X-${index}`, 'some value']))
  for (const headers of [{ Cookie: huge }, { [huge]: 'x' }, many]) {
    const client = await connectTo(url, `${head('GET', '/api/site', headers)}\r\n`)
    await client.closed
    expect(client.heard()).toMatch(/^HTTP\/1\.1 431 /)
  }
  const longAddress = await connectTo(url, `${head('GET', `/api/site?${huge}`)}\r\n`)
  await longAddress.closed
  expect(longAddress.heard()).toMatch(/^HTTP\/1\.1 431 /)
  expect((await fetch(`${url}/api/site`)).status).toBe(200)
})

it('closes who does not take the answer', async () => {
  const big = 'x'.repeat(64 * 1024 * 1024)
  const { url, connections } = await listening(() => new Response(big))
  const { socket } = await connectTo(url)
  socket.pause()
  socket.write(`${head('GET', '/')}\r\n`)
  await expect.poll(connections, { timeout: 30_000 }).toBe(1)
  await expect.poll(connections, { timeout: 30_000 }).toBe(0)
})

it('closes who asks nothing more', async () => {
  const { url } = await listening(() => new Response('here'), { ...short, timeout: patience.timeout })
  const client = await connectTo(url, `${head('GET', '/')}\r\n`)
  await client.closed
  expect(client.heard()).toMatch(/^HTTP\/1\.1 200 /)
})

it('takes as many connections as it may, and the next when one has gone', async () => {
  const { url } = await listening(() => new Response('here'), { maxConnections: 20 })
  const held = await Promise.all(Array.from({ length: 20 }, () => connectTo(url)))
  const past = await connectTo(url, `${head('GET', '/')}\r\n`)
  await past.closed
  expect(past.heard()).toBe('')
  held[0]?.socket.destroy()
  const status = () =>
    fetch(url).then(
      ({ status }) => status,
      () => 0,
    )
  await expect.poll(status, { timeout: 30_000 }).toBe(200)
})
