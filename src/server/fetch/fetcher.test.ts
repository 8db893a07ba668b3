import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { FetchRefused, readBody } from './fetcher.ts'
import { fetcherWith, startOrigin } from './testing.ts'

const maxBytes = 10_000
const words = 'Chợ phiên Hà Lãng họp sớm một giờ. '.repeat(100)

async function textFrom(url: string): Promise<string> {
  return new TextDecoder().decode(await readBody(await fetcherWith().get(url, { maxBytes })))
}

it('answers with status, headers and the body', async () => {
  const { url } = await startOrigin((request, response) => {
    response.writeHead(404, { ETag: '"a"' }).end(`không có ${request.url}`)
  })
  const fetched = await fetcherWith().get(`${url}/tin?x=1#y`, { maxBytes })
  expect(fetched).toMatchObject({ status: 404, url: `${url}/tin?x=1#y` })
  expect(fetched.headers.get('ETag')).toBe('"a"')
  expect(new TextDecoder().decode(await readBody(fetched))).toBe('không có /tin?x=1')
})

it('says who asks, and what it was told to say', async () => {
  const { url } = await startOrigin(({ headers }, response) => response.end(JSON.stringify(headers)))
  const fetched = await fetcherWith().get(url, { maxBytes, headers: { 'If-None-Match': '"a"' } })
  expect(JSON.parse(new TextDecoder().decode(await readBody(fetched)))).toMatchObject({
    'user-agent': expect.stringMatching(/^Dateline\/\d+\.\d+\.\d+$/),
    'accept-encoding': 'gzip, br',
    'if-none-match': '"a"',
  })
})

it('takes 304 as an answer', async () => {
  const { url } = await startOrigin((_, response) => response.writeHead(304, { ETag: '"a"' }).end())
  const fetched = await fetcherWith().get(url, { maxBytes })
  expect(fetched.status).toBe(304)
  expect(await readBody(fetched)).toHaveLength(0)
})

it.each([
  ['gzip', gzipSync(words)],
  ['br', brotliCompressSync(words)],
])('decodes %s', async (encoding, bytes) => {
  const { url } = await startOrigin((_, response) =>
    response.writeHead(200, { 'Content-Encoding': encoding }).end(bytes),
  )
  expect(await textFrom(url)).toBe(words)
})

it('follows five redirects and no sixth', async () => {
  const { url } = await startOrigin(({ url = '' }, response) => {
    const left = Number(url.slice(1))
    if (left > 0) response.writeHead(302, { Location: String(left - 1) }).end('đi tiếp')
    else response.end('tới nơi')
  })
  const fetched = await fetcherWith().get(`${url}/5`, { maxBytes })
  expect(fetched.url).toBe(`${url}/0`)
  expect(new TextDecoder().decode(await readBody(fetched))).toBe('tới nơi')
  await expect(fetcherWith().get(`${url}/6`, { maxBytes })).rejects.toThrow(
    new FetchRefused(`${url}/6 is refused: it leads on more than 5 times`),
  )
})

it('tells another origin nothing that was meant for the first', async () => {
  const other = await startOrigin(({ headers }, response) => response.end(JSON.stringify(headers)))
  const first = await startOrigin(({ url, headers }, response) => {
    if (url === '/here') response.end(JSON.stringify(headers))
    else response.writeHead(307, { Location: url === '/away' ? other.url : '/here' }).end()
  })
  const secrets = { Authorization: 'Bearer x', Cookie: 'a=b', 'If-None-Match': '"a"', 'X-Api-Key': 'k' }
  const seenAfter = async (path: string) => {
    const headers = { ...secrets, Accept: 'image/*' }
    const fetched = await fetcherWith().get(first.url + path, { maxBytes, headers })
    return JSON.parse(new TextDecoder().decode(await readBody(fetched)))
  }
  const kept = await seenAfter('/stay')
  expect(kept).toMatchObject({
    authorization: 'Bearer x',
    cookie: 'a=b',
    'if-none-match': '"a"',
    'x-api-key': 'k',
  })
  const seen = await seenAfter('/away')
  expect(seen).toMatchObject({ accept: 'image/*', 'user-agent': expect.stringMatching(/^Dateline/) })
  for (const name of Object.keys(secrets)) expect(seen).not.toHaveProperty(name.toLowerCase())
})

it('refuses what says that it is too large, before it comes', async () => {
  const { url } = await startOrigin((_, response) => {
    response.writeHead(200, { 'Content-Length': maxBytes + 1 }).flushHeaders()
  })
  await expect(fetcherWith().get(url, { maxBytes })).rejects.toThrow(
    new FetchRefused(`${url}/ is refused: it is larger than 10000 bytes`),
  )
})

it('refuses what turns out to be too large, and hangs up', async () => {
  const hungUp = Promise.withResolvers<void>()
  const { url } = await startOrigin((request, response) => {
    request.socket.on('close', hungUp.resolve)
    const more = () => void response.write(Buffer.alloc(1000), () => setImmediate(more))
    more()
  })
  await expect(textFrom(url)).rejects.toThrow(FetchRefused)
  await hungUp.promise
})

it('takes just as much as is allowed', async () => {
  const { url } = await startOrigin((_, response) => response.end(Buffer.alloc(maxBytes)))
  expect(await readBody(await fetcherWith().get(url, { maxBytes }))).toHaveLength(maxBytes)
})

it('ends a compressed bomb at the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000))
  const { url } = await startOrigin((_, response) =>
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
  )
  const fetched = await fetcherWith().get(url, { maxBytes: 1_000_000 })
  let bytes = 0
  const read = async () => {
    for await (const piece of fetched.body) bytes += piece.byteLength
  }
  await expect(read()).rejects.toThrow(FetchRefused)
  expect(bytes).toBeLessThanOrEqual(1_000_000)
})

it.each([
  ['ftp://example.test/a', 'only http and https are fetched'],
  ['file:///etc/hostname', 'only http and https are fetched'],
  ['data:text/plain,x', 'only http and https are fetched'],
  ['http://127.0.0.1:25/', 'its port is one of services that are no web servers'],
  ['http://an:pass@example.test/', 'it has a name or a password in it'],
  ['không phải địa chỉ', 'it is no address'],
])('refuses %s', async (url, reason) => {
  const attempt = fetcherWith().get(url, { maxBytes })
  await expect(attempt).rejects.toThrow(FetchRefused)
  await expect(attempt).rejects.toThrow(reason)
})

it('refuses redirects to other schemes', async () => {
  const { url } = await startOrigin((_, response) =>
    response.writeHead(302, { Location: 'file:///etc/hostname' }).end(),
  )
  await expect(fetcherWith().get(url, { maxBytes })).rejects.toThrow(FetchRefused)
})
