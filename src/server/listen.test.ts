import { request } from 'node:http'
import { json as readJson } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { createApp } from './app.ts'
import { listen } from './listen.ts'
import { openSqliteStore } from './store/sqlite.ts'
import { temporaryFile } from './store/suite/temporary.ts'
import { BROWSER, NOW, putArticle, ZONE } from './testing.ts'

async function listening() {
  const store = await openSqliteStore({ file: await temporaryFile(), timeZone: ZONE })
  const id = await putArticle(store)
  const app = createApp({ store, clock: () => NOW, site: { name: 'x', language: 'vi', timeZone: ZONE } })
  const { server, address } = await listen(app.fetch, { host: '127.0.0.1', port: 0 })
  onTestFinished(async () => {
    await new Promise((resolve) => server.close(resolve))
    await store.close()
  })
  return { id, address, server }
}

/** Sends a body in chunks, without saying how long it is. */
function sendInChunks(url: string, headers: Record<string, string>, chunks: string[]) {
  return new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers: { Connection: 'close', ...headers } })
    sent.on('response', async (answer) =>
      resolve({ status: answer.statusCode, body: await readJson(answer) }),
    )
    sent.on('error', reject)
    for (const chunk of chunks) sent.write(chunk)
    sent.end()
  })
}

it('reads bodies of unknown length, up to 16 KB', async () => {
  const { id, address } = await listening()
  const url = `${address}/api/articles/${id}/views`
  // A browser that sends no Sec-Fetch-Site, on the site's own page.
  const headers = { Origin: address, 'User-Agent': BROWSER, 'Content-Type': 'application/json' }
  expect(await sendInChunks(url, headers, ['{"device":', '"device-one"}'])).toEqual({
    status: 200,
    body: { views: 1, counted: true },
  })
  const tooLong = await sendInChunks(url, headers, Array(5).fill('x'.repeat(4096)))
  expect(tooLong).toMatchObject({ status: 413, body: { type: '/problems/too-large' } })
})

it('says that an address is taken', async () => {
  const { address } = await listening()
  const port = Number(new URL(address).port)
  await expect(listen(() => new Response(), { host: '127.0.0.1', port })).rejects.toThrow(
    `Cannot listen on 127.0.0.1:${port} (EADDRINUSE): set another PORT or HOST.`,
  )
})
