import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { atEnd } from './endings.ts'
import { endChild } from './programs.ts'

const CONNECTIONS = 16
const PATIENCE_MS = 20_000

type Wanted = { url: string; headers: Record<string, string>; status: number }
/** What is read of autocannon's `--json`. */
type Result = {
  errors: number
  timeouts: number
  requests: { average: number; total: number }
  statusCodeStats: Record<string, { count: number }>
}

/** Asks over and over, from a process of its own, for so many seconds; answers requests per second. Throws where an answer was missing
 * or had another status. */
export async function load({ url, headers, status }: Wanted, seconds: number): Promise<number> {
  const program = fileURLToPath(import.meta.resolve('autocannon'))
  const fields = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}:${value}`])
  const args = [program, '--json', '-c', String(CONNECTIONS), '-d', String(seconds), ...fields, url]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: seconds * 1000 + PATIENCE_MS,
    killSignal: 'SIGKILL',
  })
  const end = atEnd(() => endChild(child))
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk
  })
  await once(child, 'close')
  await end()
  if (child.exitCode !== 0)
    throw new Error(`autocannon ended with ${child.exitCode ?? child.signalCode} on ${url}`)
  const { errors, timeouts, requests, statusCodeStats }: Result = JSON.parse(said)
  const right = statusCodeStats[status]?.count ?? 0
  if (errors > 0 || timeouts > 0 || right === 0 || right !== requests.total) {
    throw new Error(
      `${url}: ${requests.total} answers, ${right} of them ${status}; ${errors} errors, ${timeouts} late`,
    )
  }
  return requests.average
}
