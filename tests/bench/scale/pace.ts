import { setTimeout } from 'node:timers/promises'
import { Pool } from 'undici'

const PER_SECOND = 50
const CONNECTIONS = 50

/** How long answers took, in ms: in the middle, and of a hundred the slowest but one; and the share of those that were refused because the
 * store could not answer in time. */
export type Pace = { middle: number; slowest: number; refused: number }

/** Asks fifty times a second, whether the answers come or not, for so many seconds; what waits in a queue counts. Throws where an
 * answer is neither that nor 503. */
export async function pace(url: string, paths: () => string, seconds: number): Promise<Pace> {
  const pool = new Pool(url, { connections: CONNECTIONS })
  const times: number[] = []
  const answers: Promise<void>[] = []
  const start = performance.now()
  for (let number = 0; number < PER_SECOND * seconds; number++) {
    const due = start + (number * 1000) / PER_SECOND
    if (performance.now() < due) await setTimeout(due - performance.now())
    answers.push(ask(pool, paths(), Math.max(due, performance.now()), times))
  }
  await Promise.all(answers)
  await pool.close()
  times.sort((a, b) => a - b)
  return { middle: at(times, 0.5), slowest: at(times, 0.99), refused: 1 - times.length / answers.length }
}

async function ask(pool: Pool, path: string, since: number, times: number[]): Promise<void> {
  const { statusCode, body } = await pool.request({ path, method: 'GET' })
  await body.text()
  if (statusCode === 503) return
  if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`)
  times.push(performance.now() - since)
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
