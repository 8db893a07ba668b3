import { pino } from 'pino'
import type { Log } from './http/env.ts'

/** As many bytes of lines are gathered before they are written, for so many ms at most: one write for some thirty requests. */
const GATHERED_BYTES = 4096
const GATHERED_MS = 500

/** The log of the server on its standard output, a line of JSON for each request. Errors are written at once, with all before
 * them; what was gathered is lost only where the process is killed. */
export function openLog(level: string): Log {
  const output = pino.destination({
    dest: 1,
    sync: true,
    minLength: GATHERED_BYTES,
    periodicFlush: GATHERED_MS,
  })
  const lines = pino({ level }, output)
  process.on('exit', () => output.flushSync())
  return {
    info: (facts, message) => lines.info(facts, message),
    error(facts, message) {
      lines.error(facts, message)
      output.flushSync()
    },
  }
}
