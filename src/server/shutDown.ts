import type { Socket } from 'node:net'
import type { ServerType } from '@hono/node-server'
import type { Store } from './store/store.ts'

const LONGEST_MS = 10_000
const SWEEP_MS = 50
/** What a connection that never asked anything may still begin to ask. */
const SILENT_MS = 1_000
const PARENT_CHECK_MS = 500
/** Read as the program starts: npm may end before the server listens. */
const STARTED_BY = process.ppid

/** On SIGTERM or SIGINT, or when npm that started it has ended: takes nothing new, answers what is under way, closes the store, ends with 0. What is not
 * answered in ten seconds is cut off, and a second signal ends at once. */
export function shutDownOnSignals(server: ServerType, store: Store): void {
  const silent = silentConnections(server)
  let isEnding = false
  const end = () => {
    if (isEnding) process.exit(1)
    isEnding = true
    setTimeout(() => process.exit(1), LONGEST_MS).unref()
    server.close(async () => {
      await store.close()
      process.exit(0)
    })
    // Connections that are kept alive after their last answer would hold the server open.
    setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), SWEEP_MS)
    setTimeout(() => {
      for (const socket of silent) socket.destroy()
    }, SILENT_MS)
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  if (process.env.npm_lifecycle_event !== undefined) endWithParent(end)
}

/** The connections on which nothing was asked yet, such as browsers open ahead: to Node they are not idle. */
function silentConnections(server: ServerType): Set<Socket> {
  const silent = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.on('request', (request: { socket: Socket }) => silent.delete(request.socket))
  return silent
}

/** npm ends by a signal without passing it on through its shell: a server that it started would be left behind. */
function endWithParent(end: () => void): void {
  const check = setInterval(() => {
    if (process.ppid === STARTED_BY) return
    clearInterval(check)
    end()
  }, PARENT_CHECK_MS)
  check.unref()
}
