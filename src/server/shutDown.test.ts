import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { type ClientRequest, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { childEnvironment } from '../../tests/setup/childEnvironment.ts'
import { MAIN, start } from '../../tests/setup/program.ts'
import { ensureBuilt } from './build.ts'
import { shutDownOnSignals } from './shutDown.ts'
import { openSqliteStore } from './store/sqlite.ts'
import { folderWithArticle, OWN_PAGE, startServer, ZONE } from './testing.ts'

// Each test starts processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => ensureBuilt(() => undefined), 120_000)

/** A vote whose body is still to come: a request that the server has and cannot answer yet. */
async function halfAVote(url: string, id: string): Promise<ClientRequest> {
  const vote = request(`${url}/api/articles/${id}/rating`, {
    method: 'PUT',
    headers: { ...OWN_PAGE, 'Idempotency-Key': 'half-a-vote-0001', 'Content-Length': 11 },
  })
  vote.write('{"star')
  // An answer to a later request on another connection: by now the first has been read.
  await once(vote, 'socket')
  await fetch(`${url}/api/health`).then((response) => response.text())
  return vote
}

async function isRefused(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const refused = await once(socket, 'connect').then(
    () => false,
    () => true,
  )
  socket.destroy()
  return refused
}

describe('the end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s lets what is under way be answered and written, takes nothing new, and ends with 0',
    async (signal) => {
      const { folder, id } = await folderWithArticle()
      const { child, url } = await start({ DATA_DIR: folder })
      const vote = await halfAVote(url, id)
      const exit = once(child, 'exit')
      child.kill(signal)
      await expect.poll(() => isRefused(url), { timeout: 20_000 }).toBe(true)

      vote.end('s":4}')
      const [answer] = await once(vote, 'response')
      expect(answer.statusCode).toBe(200)
      expect(JSON.parse(await text(answer))).toMatchObject({ count: 1, yours: 4 })
      expect(await exit).toEqual([0, null])

      const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
      onTestFinished(() => store.close())
      expect(await store.engagement(id, null, Date.now())).toMatchObject({ value: { rating: { count: 1 } } })
    },
  )

  it('comes to a server that npm started when npm has ended', async () => {
    const { folder } = await folderWithArticle()
    // npm starts its script in a shell, which passes no signal on.
    const script = `"${process.execPath}" "${MAIN}"; true`
    const env = childEnvironment({ PORT: '0', DATA_DIR: folder, npm_lifecycle_event: 'start' })
    const shell = spawn('sh', ['-c', script], { env })
    const url = await new Promise<string>((resolve) => {
      let output = ''
      shell.stdout.on('data', (chunk: Buffer) => {
        output += chunk
        const address = /^Dateline: (http:\S+)$/m.exec(output)?.[1]
        if (address) resolve(address)
      })
    })
    expect(await isRefused(url)).toBe(false)
    shell.kill('SIGTERM')
    await vi.waitFor(async () => expect(await isRefused(url)).toBe(true), { timeout: 20_000 })
  })

  it('comes at once where a signal is given twice', async () => {
    const { folder, id } = await folderWithArticle()
    const { child, url } = await start({ DATA_DIR: folder })
    const vote = await halfAVote(url, id)
    const cut = once(vote, 'error')
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await expect.poll(() => isRefused(url), { timeout: 20_000 }).toBe(true)
    child.kill('SIGTERM')
    expect(await exit).toEqual([1, null])
    await cut
  })
})

const signals = ['SIGTERM', 'SIGINT'] as const

// With a clock of the test's own, so that no ten seconds pass.
it.each(signals)(
  'ten seconds after %s what is not answered is cut off, with exit status 1',
  async (signal) => {
    const { store } = await startServer()
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
    const known = new Map(signals.map((name) => [name, process.listeners(name)]))
    const added = (name: NodeJS.Signals) =>
      process.listeners(name).filter((listener) => !known.get(name as 'SIGINT')?.includes(listener))
    onTestFinished(() => {
      for (const name of signals) for (const listener of added(name)) process.off(name, listener)
    })
    // One that never has answered everything.
    const server = Object.assign(new EventEmitter(), { close: vi.fn() })
    shutDownOnSignals(server as never, store)

    for (const listener of added(signal)) listener(signal)
    expect(server.close).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(9_999)
    expect(exit).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(exit.mock.calls).toEqual([[1]])
  },
)
