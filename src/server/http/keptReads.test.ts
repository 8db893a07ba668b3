import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { StoreUnavailable } from '../store/store.ts'
import { candidate, NOW, press, putArticle, startServer } from '../testing.ts'

/** A server with one article, how often it is read from the store, and what asks for it. */
async function startWithArticle() {
  const { store, ask, clock } = await startServer()
  const id = await putArticle(store)
  const reads = vi.spyOn(store, 'article')
  const path = `/api/articles/${id}`
  return { store, ask, clock, reads, id, read: (headers = {}, init = {}) => ask(path, { ...init, headers }) }
}

describe('an article that is asked for again', () => {
  it('is read from the store once, and each answer has an id and all headers', async () => {
    const { read, reads } = await startWithArticle()
    const [first, second] = [await read(), await read()]
    expect(reads).toHaveBeenCalledOnce()
    expect(await second.text()).toBe(await first.text())
    const { 'x-request-id': one, ...headers } = Object.fromEntries(first.headers)
    const { 'x-request-id': other, ...again } = Object.fromEntries(second.headers)
    expect(other).not.toBe(one)
    expect(again).toEqual(headers)
    expect(again).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'public, no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      vary: 'Accept-Encoding',
    })
  })

  it('is read anew after a write, and when a second has gone by', async () => {
    const { read, reads, store, clock, id } = await startWithArticle()
    await read()
    await putArticle(store, { title: 'Lịch mới', id })
    expect(await (await read()).json()).toMatchObject({ title: 'Lịch mới' })
    clock.now += 1000
    await read()
    expect(reads).toHaveBeenCalledTimes(3)
    await store.remove(id, NOW)
    expect((await read()).status).toBe(410)
  })

  it('is not read anew because of a vote', async () => {
    const { read, reads, ask, id } = await startWithArticle()
    await read()
    expect((await ask(`/api/articles/${id}/rating`, press(4))).status).toBe(200)
    await read()
    expect(reads).toHaveBeenCalledOnce()
  })

  it('has its next neighbour in the second in which that appears', async () => {
    const { read, store, clock } = await startWithArticle()
    await store.put(candidate('Tin sau', '2026-11-25T12:00:01+07:00', { id: 'tin-sau' }), NOW)
    clock.now += 999
    expect(await (await read()).json()).toMatchObject({ next: null })
    clock.now += 1
    expect(await (await read()).json()).toMatchObject({ next: { id: 'tin-sau' } })
  })

  it('is no error that was answered before', async () => {
    const { ask, store } = await startServer()
    expect((await ask('/api/articles/a')).status).toBe(404)
    const reads = vi.spyOn(store, 'article').mockRejectedValueOnce(new StoreUnavailable())
    expect((await ask('/api/articles/a')).status).toBe(503)
    await putArticle(store, { id: 'a' })
    expect((await ask('/api/articles/a')).status).toBe(200)
    expect(reads).toHaveBeenCalledTimes(2)
  })
})

it.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip, br;q=0', 'gzip', gunzipSync],
  ['', null, (bytes: Uint8Array) => bytes],
] as const)('to "%s" an article is sent as %s', async (accepted, encoding, decode) => {
  const { read } = await startWithArticle()
  const plain = await (await read()).text()
  const answer = await read({ 'Accept-Encoding': accepted })
  expect(answer.headers.get('Content-Encoding')).toBe(encoding)
  expect(new TextDecoder().decode(decode(new Uint8Array(await answer.arrayBuffer())))).toBe(plain)
})

it('whoever has the article is told so, whatever they call it by', async () => {
  const { read } = await startWithArticle()
  const etag = (await read()).headers.get('ETag') ?? ''
  for (const known of [etag, `W/${etag}`, `"other", W/${etag}`, '*']) {
    const answer = await read({ 'If-None-Match': known })
    expect([answer.status, await answer.text()], known).toEqual([304, ''])
    expect(answer.headers.get('ETag')).toBe(etag)
    expect(answer.headers.get('X-Request-Id')).toMatch(/\S/)
    expect(answer.headers.get('Content-Type')).toBeNull()
  }
  for (const unknown of ['"other"', '', etag.slice(1, -1)]) {
    expect((await read({ 'If-None-Match': unknown })).status, unknown).toBe(200)
  }
})

it('HEAD is told the same as GET, without the article', async () => {
  const { read } = await startWithArticle()
  const head = await read({}, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect(head.headers.get('ETag')).toBe((await read()).headers.get('ETag'))
})
