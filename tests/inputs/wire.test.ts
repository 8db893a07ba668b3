import { connect } from 'node:net'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { listen } from '../../src/server/listen.ts'
import { openPortal, PLAIN, type Portal } from './portal.ts'
import { always, RUNS_TIMEOUT } from './runs.ts'
import { oddText } from './texts.ts'

// What only a socket can send: a browser, and a Request, would tidy it first.

/** A portal that listens, until the test ends. */
async function listening(): Promise<Portal & { port: number }> {
  const portal = await openPortal('sqlite')
  const { server, address } = await listen(portal.fetch, { host: '127.0.0.1', port: 0 })
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())))
  return { ...portal, port: Number(new URL(address).port) }
}

/** All that comes back for these bytes. */
function send(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
  })
}

const bytes = oddText.map((text) => Buffer.from(text.slice(0, 500)).toString('latin1'))

const target = fc.oneof(
  fc.constantFrom(
    '*',
    '//',
    '//evil.example/',
    '/\\evil',
    '/%',
    '/%00',
    '/..%2f..',
    'http://evil.example/api/site',
  ),
  fc.constantFrom(
    'http://[/',
    'http://a:99999/',
    '/api/site?%',
    '/api/articles/%c3/views',
    `/api/articles/${PLAIN}#x`,
  ),
  bytes.map((text) => `/api/articles/${text.replace(/[\s\0]/g, '')}`),
  bytes.map((text) => `/${text.replace(/[\s\0]/g, '')}`),
)
const host = fc.oneof(
  fc.constantFrom('portal.vn', '', 'a b', '[', 'a:99999', 'a/b', 'a@b', '%00', 'xn--', '[::1%25eth0]'),
  bytes,
)
const method = fc.constantFrom(
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  '__proto__',
)
const more = fc.constantFrom(
  '',
  'Content-Length: -1\r\n',
  'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n',
  'Transfer-Encoding: chunked\r\n',
  'Expect: 200-ok\r\n',
  'Upgrade: websocket\r\nConnection: Upgrade\r\n',
  `Cookie: ${'a=b; '.repeat(5_000)}\r\n`,
  'Host: other\r\n',
  'X-Request-Id: \u00ff\r\n',
)

it(
  'answers whatever bytes come with no fault of its own, and the next one as ever',
  async () => {
    const portal = await listening()
    await always(120, method, target, host, more, async (method, target, host, more) => {
      const request = `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\n${more}Connection: close\r\n\r\n`
      const answer = await send(portal.port, Buffer.from(request, 'latin1'))
      expect(portal.unexpected).toEqual([])
      // Nothing at all is an answer too: Node's own, to CONNECT.
      if (answer !== '') expect(answer).toMatch(/^HTTP\/1\.1 [1234]\d\d /)
      expect(answer).not.toMatch(/\n\s+at \S|node_modules|\.[jt]s:\d/)
    })
    expect(await send(portal.port, Buffer.from('GET /api/health HTTP/1.0\r\nHost: a\r\n\r\n'))).toContain(
      '"status":"ok"',
    )
  },
  RUNS_TIMEOUT,
)
