import { expect, it } from 'vitest'
import { FetchFailed, readBody } from './fetcher.ts'
import { fetcherWith, startOrigin } from './testing.ts'

const maxBytes = 10_000

async function textFrom(url: string): Promise<string> {
  return new TextDecoder().decode(await readBody(await fetcherWith().get(url, { maxBytes })))
}

it('fails where nobody answers in time', async () => {
  const { url } = await startOrigin(() => {})
  const fetcher = fetcherWith({ timeouts: { headers: 50 } })
  await expect(fetcher.get(url, { maxBytes })).rejects.toThrow(
    new FetchFailed(`${url}/ could not be fetched: no answer in time`),
  )
})

it('fails where the answer stops coming', async () => {
  const { url } = await startOrigin((_, response) => void response.write('một nửa'))
  const whole = async () => readBody(await fetcherWith({ timeouts: { idle: 50 } }).get(url, { maxBytes }))
  await expect(whole()).rejects.toThrow(
    new FetchFailed(`${url}/ could not be fetched: the answer stopped coming`),
  )
})

it.each([
  ['the fetcher has', { whole: 300 }, {}],
  ['the call has', {}, { wholeMs: 300 }],
])('fails where the whole takes longer than %s, though it keeps coming', async (_, timeouts, call) => {
  const { url } = await startOrigin((_, response) => {
    const dripping = setInterval(() => response.write('.'), 10)
    response.on('close', () => clearInterval(dripping))
  })
  const whole = async () => readBody(await fetcherWith({ timeouts }).get(url, { maxBytes, ...call }))
  await expect(whole()).rejects.toThrow(
    new FetchFailed(`${url}/ could not be fetched: it took longer than 0.3 s`),
  )
})

it('fails where the connection is refused, the host is not known or the answer breaks off', async () => {
  const { url } = await startOrigin((request, response) => {
    response.writeHead(200, { 'Content-Length': 100 }).write('một nửa', () => request.socket.destroy())
  })
  await expect(textFrom(url)).rejects.toThrow(
    new FetchFailed(`${url}/ could not be fetched: the connection broke off`),
  )
  await expect(textFrom('http://127.0.0.1:59/')).rejects.toThrow(
    new FetchFailed('http://127.0.0.1:59/ could not be fetched: the connection was refused'),
  )
  const resolve = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }))
  await expect(fetcherWith({ resolve }).get('http://unknown.test/', { maxBytes })).rejects.toThrow(
    new FetchFailed('http://unknown.test/ could not be fetched: its host is not known'),
  )
})

it.each([429, 503])('fails on %i and says how long to wait', async (status) => {
  const { url } = await startOrigin((_, response) =>
    response.writeHead(status, { 'Retry-After': '120' }).end('bận'),
  )
  const attempt = fetcherWith().get(url, { maxBytes })
  await expect(attempt).rejects.toThrow(`${url}/ could not be fetched: it answered ${status}`)
  await expect(attempt).rejects.toMatchObject({ name: 'FetchFailed', retryAfterMs: 120_000 })
})

it('ends with the reason of the caller who ends it', async () => {
  const asked = Promise.withResolvers<void>()
  const { url } = await startOrigin((_, response) => {
    response.write('một nửa')
    asked.resolve()
  })
  const ending = new AbortController()
  const fetched = await fetcherWith().get(url, { maxBytes, signal: ending.signal })
  const reading = readBody(fetched)
  await asked.promise
  const reason = new Error('đã dừng')
  ending.abort(reason)
  await expect(reading).rejects.toBe(reason)
})

it('ends what is going on when it is closed', async () => {
  const { url } = await startOrigin((_, response) => void response.write('một nửa'))
  const fetcher = fetcherWith()
  const reading = readBody(await fetcher.get(url, { maxBytes }))
  const failed = expect(reading).rejects.toThrow(FetchFailed)
  await fetcher.close()
  await failed
})
