import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

export type Server = { url: string; child: ChildProcess; stop(): Promise<void> }

/** Starts the server on a DATA_DIR and waits for its address. */
export async function startServer(dataDir: string): Promise<Server> {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: '0',
    SAMPLE: 'off',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'production',
  }
  const child = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk
      const address = /^Dateline: (http:\S+)$/m.exec(said)?.[1]
      if (address) resolve(address)
    })
  })
  return {
    url,
    child,
    stop: async () => {
      const exit = once(child, 'exit')
      child.kill()
      await exit
    },
  }
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
