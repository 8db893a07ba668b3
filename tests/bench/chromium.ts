import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { browserFlags, browserPath } from '../e2e/browser.ts'
import { atEnd } from './endings.ts'
import { temporaryFolder } from './folders.ts'
import { endChild } from './programs.ts'

const LONGEST_START_MS = 30_000

/** Starts a browser that has seen nothing yet and reaches this machine alone; `port` is where it takes orders. */
export async function startChromium(): Promise<{ port: number; stop(): Promise<void> }> {
  const { folder, remove } = await temporaryFolder()
  const flags = [
    ...new Set([...browserFlags(), '--headless=shell']),
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    '--no-first-run',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    'about:blank',
  ]
  const child = spawn(await browserPath(), flags, { stdio: 'ignore' })
  const end = atEnd(() => endChild(child))
  const note = join(folder, 'DevToolsActivePort')
  for (const start = performance.now(); performance.now() - start < LONGEST_START_MS; await setTimeout(50)) {
    const [port] = (await readFile(note, 'utf8').catch(() => '')).split('\n')
    if (port) {
      return {
        port: Number(port),
        async stop() {
          await end()
          await remove()
        },
      }
    }
    if (child.exitCode !== null)
      throw new Error(`The browser ended with ${child.exitCode} before it was ready.`)
  }
  throw new Error(`The browser was not ready in ${LONGEST_START_MS} ms.`)
}
