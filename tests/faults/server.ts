import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { candidate, ZONE } from '../../src/server/testing.ts'
import { childEnvironment } from '../setup/childEnvironment.ts'

const MAIN = join(import.meta.dirname, '../../src/server/main.ts')
export const TOKEN = 'a token of the tests that publish'.replaceAll(' ', '-')

/** How many rounds a fault is given: few for every run, by hand as many as one likes. */
export const CYCLES = Number(process.env.FAULT_CYCLES ?? 5)

/** A server in a process of its own; `startedIn` says how many ms it took until it listened. */
export type FaultyServer = { url: string; child: ChildProcess; startedIn: number; log(): string }

/** A folder that is removed when the test has ended. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-fault-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Makes a store with articles in the folder, and answers their ids. */
export async function fillFolder(folder: string, articles = 4): Promise<string[]> {
  const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
  const section = { id: 'tin', name: 'Tin' }
  const given = Array.from({ length: articles }, (_, index) => ({
    ...candidate(`Thông báo số ${index}`, '2026-01-05T08:00:00+07:00', { section }),
    views: 100 * index,
    votes: [1, 0, 2, 0, index] as [number, number, number, number, number],
  }))
  const ids: string[] = []
  while (ids.length < articles) {
    const put = await store.putBatch(given.slice(ids.length), Date.now())
    ids.push(...put.map((outcome) => ('id' in outcome ? outcome.id : outcome.reason)))
  }
  await store.close()
  return ids
}

/** The words that start the server, for another program to run, and what it is told. */
export const words = [process.execPath, MAIN]
export const environment = (folder: string) =>
  childEnvironment({
    DATA_DIR: folder,
    PORT: '0',
    SAMPLE: 'off',
    LOG_LEVEL: 'error',
    // So that every reader can have an address of their own.
    TRUST_PROXY: '1',
    PUBLISH_TOKEN: TOKEN,
  })

/** Starts the server, through the words of another program where they are given, and waits for its address; ended with the test at the latest. */
export async function startServer(folder: string, through: string[] = []): Promise<FaultyServer> {
  const begun = performance.now()
  const child = run(folder, through)
  let log = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      log += chunk
      const address = /^Dateline: (http:\S+)$/m.exec(log)?.[1]
      if (address) resolve(address)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('exit', () => reject(new Error(`The server did not start: ${log}`)))
  })
  return { url, child, startedIn: performance.now() - begun, log: () => log }
}

/** What a start that must fail says, and its exit status. */
export async function refusedStart(folder: string): Promise<{ said: string; code: number | null }> {
  const child = run(folder, [])
  let said = ''
  child.stdout?.on('data', (chunk) => {
    said += chunk
    // One that listens nonetheless would never end.
    if (said.includes('Dateline: http')) child.kill('SIGKILL')
  })
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  const [code] = await once(child, 'close')
  return { said, code }
}

/** Ends the server as a power cut would. */
export async function kill({ child }: FaultyServer): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

function run(folder: string, through: string[]): ChildProcess {
  const [program = '', ...args] = [...through, ...words]
  const child = spawn(program, args, { env: environment(folder), stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}
