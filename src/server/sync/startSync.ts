import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Log } from '../http/env.ts'

const MAIN = join(import.meta.dirname, 'main.ts')
const RESTART_MS = 60_000

/** Starts the process that keeps reading the sources; one that fails is started again after a minute. It ends with this one,
 * however this one ends: it hears so on the channel between them. */
export function startSync(log: Log): void {
  const child = spawn(process.execPath, [MAIN], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  // The server's own end does not wait for it.
  child.unref()
  child.channel?.unref()
  const startAgain = (facts: object) => {
    log.error(facts, 'the reading of sources ended, and starts again in a minute')
    setTimeout(() => startSync(log), RESTART_MS).unref()
  }
  // A process that could not be started ends with an error alone, any other with an exit.
  child.once('error', (err) => child.pid === undefined && startAgain({ err }))
  child.once('exit', (code, signal) => startAgain({ code, signal }))
}
