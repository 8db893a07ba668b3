import { describe, expect, it } from 'vitest'
import { FetchRefused, readBody } from './fetcher.ts'
import { fetcherWith, startOrigin, type TestOrigin } from './testing.ts'

const maxBytes = 1000
const greeting: Parameters<typeof startOrigin>[0] = (_, response) => response.end('vào được')

/** Asks without leave for private addresses: nobody may be connected to. */
async function expectRefusal(origin: TestOrigin, url: string, resolve?: string[]) {
  const fetcher = fetcherWith({
    allowPrivate: false,
    ...(resolve && { resolve: async () => resolve.map((address) => ({ address, family: 4 })) }),
  })
  const attempt = fetcher.get(url, { maxBytes })
  await expect(attempt).rejects.toThrow(FetchRefused)
  await expect(attempt).rejects.toThrow(
    /^http\S+ is refused: \S+ is no public address\. ALLOW_PRIVATE_SOURCES=on/,
  )
  expect(origin.connections()).toBe(0)
}

describe('this machine is refused', () => {
  it.each([
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '0x7f.1',
    '0177.0.0.1',
    '2130706433',
    '１２７.0.0.1',
    '0.0.0.0',
    '0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    'localhost',
    'LOCALHOST',
  ])('as %s', async (host) => {
    const origin = await startOrigin(greeting)
    await expectRefusal(origin, `http://${host}:${origin.port}/`)
    await expectRefusal(origin, `https://${host}:${origin.port}/`)
  })

  it('as localhost with a dot, which not every system knows', async () => {
    const origin = await startOrigin(greeting)
    const fetcher = fetcherWith({ allowPrivate: false })
    await expect(fetcher.get(`http://localhost.:${origin.port}/`, { maxBytes })).rejects.toThrow()
    expect(origin.connections()).toBe(0)
  })

  it('under a name, alone or among public addresses', async () => {
    const origin = await startOrigin(greeting)
    const url = `http://public.example:${origin.port}/`
    await expectRefusal(origin, url, ['127.0.0.1'])
    await expectRefusal(origin, url, ['8.8.8.8', '127.0.0.1'])
  })
})

// Here 127.0.0.1 plays the public internet, and every other address of this machine a private network.
const isPublic = (address: string) => address === '127.0.0.1'

/** A fetcher for which names lead to these addresses, one at each look-up, the last for good. */
function fetcherFor(names: Record<string, string[]>) {
  const resolve = async (host: string) => {
    const addresses = names[host] ?? []
    const address = (addresses.length > 1 ? addresses.shift() : addresses[0]) ?? ''
    return [{ address, family: 4 }]
  }
  return fetcherWith({ allowPrivate: false, isPublic, resolve })
}

it('fetches by name and by address what is public', async () => {
  const { port } = await startOrigin(greeting)
  const fetcher = fetcherFor({ 'public.example': ['127.0.0.1'] })
  for (const host of ['public.example', '127.0.0.1']) {
    const fetched = await fetcher.get(`http://${host}:${port}/`, { maxBytes })
    expect(new TextDecoder().decode(await readBody(fetched))).toBe('vào được')
  }
})

it.each(['127.0.0.2', 'inside.example', '[::1]'])('refuses a redirect to %s', async (host) => {
  const inside = await startOrigin(greeting)
  const outside = await startOrigin((_, response) =>
    response.writeHead(302, { Location: `http://${host}:${inside.port}/` }).end(),
  )
  const fetcher = fetcherFor({ 'public.example': ['127.0.0.1'], 'inside.example': ['127.0.0.2'] })
  const attempt = fetcher.get(`http://public.example:${outside.port}/`, { maxBytes })
  await expect(attempt).rejects.toThrow(FetchRefused)
  expect(outside.connections()).toBe(1)
  expect(inside.connections()).toBe(0)
})

it('refuses a name that leads elsewhere at the second look-up', async () => {
  const hungUp: Promise<unknown>[] = []
  const origin = await startOrigin((request, response) => {
    hungUp.push(new Promise((resolve) => request.socket.on('close', resolve)))
    response.writeHead(200, { Connection: 'close' }).end('lần đầu')
  })
  const fetcher = fetcherFor({ 'public.example': ['127.0.0.1', '127.0.0.2'] })
  const url = `http://public.example:${origin.port}/`
  await readBody(await fetcher.get(url, { maxBytes }))
  await Promise.all(hungUp)
  await expect(fetcher.get(url, { maxBytes })).rejects.toThrow('127.0.0.2 is no public address')
  expect(origin.connections()).toBe(1)
})

it('connects to the very address that was checked', async () => {
  const origin = await startOrigin(greeting)
  const asked: string[] = []
  const fetcher = fetcherWith({
    allowPrivate: false,
    isPublic,
    async resolve(host) {
      asked.push(host)
      return [{ address: asked.length === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]
    },
  })
  await readBody(await fetcher.get(`http://public.example:${origin.port}/`, { maxBytes }))
  expect(asked).toEqual(['public.example'])
})
