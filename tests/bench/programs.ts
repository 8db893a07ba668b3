import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { atEnd } from './endings.ts'

export const ROOT = join(import.meta.dirname, '../..')
/** The first start builds the app. */
const LONGEST_START_MS = 180_000
const LONGEST_STOP_MS = 10_000

/** A program that listens; `log` is the file that it prints to. */
export type Server = { url: string; log: string; pid: number | undefined; stop(): Promise<void> }

/** Starts the server on a DATA_DIR, for what it holds and nothing else, and waits for its address. */
export function startServer(dataDir: string): Promise<Server> {
  return startListener('src/server/main.ts', [], `${dataDir}.log`, {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: '0',
    SAMPLE: 'off',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'production',
  })
}

/** Starts a program of this project that prints `Name: http://…` when it listens, and ends it with this one at the latest. */
export async function startListener(
  file: string,
  args: string[],
  log: string,
  env: NodeJS.ProcessEnv,
): Promise<Server> {
  // Straight into the file, and always at its end: nobody here spends time on reading it, and it may be emptied.
  const output = openSync(log, 'a')
  const child = spawn(process.execPath, [file, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', output, 'inherit'],
  })
  closeSync(output)
  const stop = atEnd(() => endChild(child))
  for (const start = performance.now(); performance.now() - start < LONGEST_START_MS; await setTimeout(50)) {
    const url = /^\w+: (http:\S+)$/m.exec(readFileSync(log, 'utf8'))?.[1]
    if (url) return { url, log, pid: child.pid, stop }
    if (hasEnded(child)) throw new Error(`${file} ended before it listened.`)
  }
  throw new Error(`${file} did not listen in ${LONGEST_START_MS} ms.`)
}

/** Ends a child as an operator would, and by force where that takes long. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const exit = once(child, 'exit')
  child.kill()
  const force = globalThis.setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MS)
  await exit
  clearTimeout(force)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

export type Run = { said: string; seconds: number; peakMegabytes: number }

/** Runs an import on a DATA_DIR to its end; its memory is the largest resident set that was seen, four times a second. */
export async function runImport(dataDir: string, ...words: string[]): Promise<Run> {
  const start = performance.now()
  const env = { ...process.env, DATA_DIR: dataDir }
  const child = spawn(process.execPath, ['src/server/import/main.ts', ...words], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = atEnd(() => endChild(child))
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child))
  }, 250)
  await once(child, 'exit')
  clearInterval(watch)
  await ended()
  return { said: said.trim(), seconds: (performance.now() - start) / 1000, peakMegabytes: peak }
}

function peakOf({ pid }: ChildProcess): number {
  try {
    const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}
