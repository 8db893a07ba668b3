import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment } from '../../../tests/setup/childEnvironment.ts'

// For tests only.

const SERVER = join(import.meta.dirname, '..')

type Given = { input?: string; env?: NodeJS.ProcessEnv }
export type Ran = { status: unknown; out: string[]; err: string[] }

/** Runs a command (a file of the server's) on a DATA_DIR; answers exit status and lines of both outputs. */
export function runOn(
  dataDir: string,
  command: string,
  words: string[],
  { input = '', env = {} }: Given = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(SERVER, command), ...words],
      { env: childEnvironment({ DATA_DIR: dataDir, ...env }), maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const lines = (text: string) => text.split('\n').filter(Boolean)
        resolve({ status: error?.code ?? 0, out: lines(stdout), err: lines(stderr) })
      },
    )
    // A command that is wrong ends without reading it.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
