import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { SCRIPT, startBuiltSite } from '../../tests/setup/builtSite.ts'

describe('files', () => {
  it('with a hash in their name are kept for good, and come compressed', async () => {
    const { ask } = await startBuiltSite()
    const answer = await ask('/assets/main-1a2b.js', { headers: { 'Accept-Encoding': 'gzip, br' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('Content-Type')).toMatch(/javascript/)
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(answer.headers.get('Content-Encoding')).toBe('br')
    expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toBe(SCRIPT)
    const plain = await ask('/assets/main-1a2b.js')
    expect(plain.headers.get('Vary')).toBe('Accept-Encoding')
    expect(await plain.text()).toBe(SCRIPT)
  })

  it.each([
    ['/favicon.svg', 'public, max-age=3600'],
    ['/sample/bridge.svg', 'public, max-age=86400'],
  ])('%s is kept for a while', async (path, cacheControl) => {
    const { ask } = await startBuiltSite()
    const answer = await ask(path)
    expect(answer.headers.get('Content-Type')).toMatch(/^image\/svg\+xml/)
    expect(answer.headers.get('Cache-Control')).toBe(cacheControl)
    const again = await ask(path, { headers: { 'If-None-Match': answer.headers.get('ETag') ?? '' } })
    expect([again.status, again.headers.get('Cache-Control')]).toEqual([304, cacheControl])
  })

  it.each([
    '/assets/gone-9z.js',
    '/assets/',
    '/sample/none.svg',
    '/sample/..%2fapp/index.html',
    '/api/nothing',
  ])('%s is missing, and no page stands in for it', async (path) => {
    const { ask } = await startBuiltSite()
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  })
})

it('serves the calls of the contract beside the page', async () => {
  const { ask } = await startBuiltSite()
  expect((await ask('/api/site')).status).toBe(200)
  expect((await ask('/api/articles/a/views')).headers.get('Allow')).toBe('POST')
  expect((await ask('/api/nothing', { method: 'POST' })).status).toBe(404)
})
