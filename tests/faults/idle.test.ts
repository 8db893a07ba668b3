import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../setup/folders.ts'
import { fillFolder, startServer } from './server.ts'
import { type Client, connectTo, head } from './sockets.ts'

/** As many as the machine lets one process have, with some to spare for its other files. */
const openFiles = Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' })) || 1e6
const IDLE = Math.min(5_000, openFiles - 500)

it(`answers others while ${IDLE} connections idle, and closes those`, { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder()
  const [article = ''] = await fillFolder(folder)
  const server = await startServer(folder)
  const idle: Client[] = []
  while (idle.length < IDLE) {
    const more = Array.from({ length: Math.min(100, IDLE - idle.length) }, (_, index) =>
      // One in two says nothing, the others do not come to an end.
      connectTo(server.url, index % 2 === 0 ? '' : head('GET', '/')),
    )
    idle.push(...(await Promise.all(more)))
  }
  let closed = 0
  for (const client of idle) void client.closed.then(() => closed++)
  expect(idle.filter(({ socket }) => socket.readyState === 'open').length).toBeGreaterThan(0)
  do {
    for (const path of ['/', `/api/articles/${article}/engagement`, '/api/health']) {
      expect((await fetch(`${server.url}${path}`)).status).toBe(200)
    }
  } while (closed < IDLE)
  for (const { heard } of idle) expect(heard()).toMatch(/^HTTP\/1\.1 408 /)
  expect(server.output()).not.toContain('"level":50')
  // Nor does one that says nothing keep it from ending.
  await connectTo(server.url)
  await fetch(`${server.url}/api/health`)
  const exit = once(server.child, 'exit')
  server.child.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
})
