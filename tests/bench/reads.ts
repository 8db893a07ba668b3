import { setTimeout } from 'node:timers/promises'

export type Latencies = { count: number; failed: number; p50: number; p99: number; max: number }

const EVERY_MS = 20

/** Reads as readers do, one every 20 ms whether the last was answered or not, until the signal ends it. In ms. */
export async function readUntil(
  url: string,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<Latencies> {
  const took: number[] = []
  const going = new Set<Promise<void>>()
  let failed = 0
  async function read(path: string): Promise<void> {
    const start = performance.now()
    const answer = await fetch(`${url}${path}`).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.ok) took.push(performance.now() - start)
    else failed++
  }
  for (let count = 0; !signal.aborted; count++) {
    const reading = read(paths[count % paths.length] ?? '/')
    going.add(reading)
    void reading.finally(() => going.delete(reading))
    await setTimeout(EVERY_MS)
  }
  await Promise.all(going)
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN
  return { count: took.length, failed, p50: at(0.5), p99: at(0.99), max: at(1) }
}
