import { beforeEach, expect, it, vi } from 'vitest'
import { fakeCaches } from '../features/offline/testing.ts'
import { keptPlugin } from './keptPlugin.ts'

const stem = `/pictures/ab/${'0123456789abcdef'.repeat(2)}`
const requestOf = (path: string) => new Request(new URL(path, location.href))

beforeEach(() => {
  vi.stubGlobal('caches', fakeCaches())
  return () => vi.unstubAllGlobals()
})

async function keep(cacheName: string, ...paths: string[]) {
  for (const path of paths) await (await caches.open(cacheName)).put(path, new Response(path))
}

/** What the plugin answers for an address, before the network is asked, and once it had nothing. */
async function answersFor(path: string) {
  const request = requestOf(path)
  const facts = { request, event: new Event('fetch'), state: {} }
  const before = await keptPlugin.cachedResponseWillBeUsed?.({
    ...facts,
    cacheName: 'dateline-pictures',
    cachedResponse: undefined,
  })
  const after = await keptPlugin.handlerDidError?.({ ...facts, error: new Error('no network') })
  return [await before?.text(), await after?.text()]
}

it('a kept day has its very picture at once, and another size of it only where the network has none', async () => {
  await keep('dateline-day-2026-11-24', `${stem}-800.avif`)
  expect((await answersFor(`${stem}-800.avif`))[0]).toBe(`${stem}-800.avif`)
  expect(await answersFor(`${stem}-1600.avif`)).toEqual([undefined, `${stem}-800.avif`])
  expect(await answersFor('/pictures/other.avif')).toEqual([undefined, undefined])
})

it.each(['/articles/a%20b', '/api/articles/a%20b'])(
  'what is no more at %s is forgotten as a page and as an answer, wherever it is kept',
  async (gone) => {
    await keep('dateline-pages', '/articles/a%20b', '/articles/a%20b?from=mail', '/articles/other')
    await keep('dateline-reads', '/api/articles/a%20b', '/api/articles/other')
    await keep('dateline-day-2026-11-24', '/api/articles/a%20b', '/api/articles?from=2026-11-24')
    await keptPlugin.fetchDidSucceed?.({
      request: requestOf(gone),
      response: new Response(null, { status: 410 }),
      event: new Event('fetch'),
    })
    const left = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    )
    const kept = ['/articles/other', '/api/articles/other', '/api/articles?from=2026-11-24']
    expect(left.flat()).toEqual(kept.map((path) => requestOf(path).url))
  },
)
