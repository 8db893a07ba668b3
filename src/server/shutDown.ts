import type { ServerType } from '@hono/node-server'
import type { Store } from './store/store.ts'

const LONGEST_MS = 10_000
const SWEEP_MS = 50
const PARENT_CHECK_MS = 500
/** Read as the program starts: npm may end before the server listens. */
const STARTED_BY = process.ppid

/** On SIGTERM or SIGINT, or when npm that started it has ended: takes nothing new, answers what is under way, closes the store, ends with 0. What is not
 * answered in ten seconds is cut off, and a second signal ends at once. */
export function shutDownOnSignals(server: ServerType, store: Store): void {
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
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  if (process.env.npm_lifecycle_event !== undefined) endWithParent(end)
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
