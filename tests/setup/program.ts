import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { childEnvironment } from './childEnvironment.ts'

export const MAIN = join(import.meta.dirname, '../../src/server/main.ts')

/** A server in a process of its own; `startedIn` says how many ms it took until it listened. */
export type Program = { url: string; child: ChildProcess; startedIn: number; output(): string }

/** Starts the server with these variables, through the words of another program where they are given, and waits for its address; it ends
 * with the test at the latest. */
export async function start(variables: NodeJS.ProcessEnv, through: string[] = []): Promise<Program> {
  const begun = performance.now()
  const child = run(variables, through)
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const address = /^Dateline: (http:\S+)$/m.exec(output)?.[1]
      if (address) resolve(address)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('exit', () => reject(new Error(`The server did not start: ${output}`)))
  })
  return { url, child, startedIn: performance.now() - begun, output: () => output }
}

/** What a start that must fail says, and its exit status. */
export async function refusedStart(
  variables: NodeJS.ProcessEnv,
): Promise<{ said: string; code: number | null }> {
  const child = run(variables, [])
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
export async function kill({ child }: Pick<Program, 'child'>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

function run(variables: NodeJS.ProcessEnv, through: string[]): ChildProcess {
  const [program = '', ...args] = [...through, process.execPath, MAIN]
  const env = childEnvironment({ PORT: '0', SAMPLE: 'off', ...variables })
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}
