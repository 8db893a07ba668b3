import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment } from '../setup/childEnvironment.ts'

const ROOT = join(import.meta.dirname, '../..')
const LONGEST_START_MS = 30_000

export type CommandResult = { code: number | null; stdout: string; stderr: string }

/** The real server as its own process, with a store of its own in a temporary folder. */
export type TestServer = {
  /** `http://127.0.0.1:PORT`; stays the same through `restart()`. */
  readonly url: string
  readonly dataDir: string
  /** Ends as an operator would (SIGTERM), and starts again on the same store and port. */
  restart(): Promise<void>
  stop(): Promise<void>
  /** Ends like a power cut (SIGKILL); `restart()` starts it again. */
  kill(): Promise<void>
  /** `npm run import -- ...args` on this server's store. */
  import(...args: string[]): Promise<CommandResult>
}

export async function startServer(variables: Record<string, string> = {}): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dateline-e2e-'))
  const environment = (port: string) =>
    childEnvironment({
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      // As under npm: it ends with the program that started it, and so outlives no run that is broken off.
      npm_lifecycle_event: 'test:e2e',
      ...variables,
      DATA_DIR: dataDir,
      PORT: port,
    })
  let { child, url } = await launch(environment('0')).catch(async (error: unknown) => {
    await rm(dataDir, { recursive: true, force: true })
    throw error
  })

  return {
    url,
    dataDir,
    async restart() {
      await end(child, 'SIGTERM')
      const again = await launch(environment(new URL(url).port))
      child = again.child
      url = again.url
    },
    async stop() {
      await end(child, 'SIGTERM')
    },
    async kill() {
      await end(child, 'SIGKILL')
    },
    import: (...args) => run(['src/server/import/main.ts', ...args], environment('0')),
  }
}

/** Stops the server and takes its folder away. */
export async function disposeServer(server: TestServer): Promise<void> {
  await server.stop()
  await rm(server.dataDir, { recursive: true, force: true })
}

async function launch(env: NodeJS.ProcessEnv): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['src/server/main.ts'], { cwd: ROOT, env })
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The server did not start: ${why}\n${output}`))
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      fail(`nothing said in ${LONGEST_START_MS} ms`)
    }, LONGEST_START_MS)
    const read = (chunk: Buffer) => {
      output += chunk
      const address = /Dateline: (http:\/\/\S+)/.exec(output)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', (code) => {
      clearTimeout(timer)
      fail(`it ended with ${code}`)
    })
  })
  return { child, url }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

async function run(args: string[], env: NodeJS.ProcessEnv): Promise<CommandResult> {
  const child = spawn(process.execPath, args, { cwd: ROOT, env })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk
  })
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}
