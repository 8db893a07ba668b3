import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from './http/env.ts'
import { DAMAGED } from './store/sqlite/damaged.ts'

const CHECK = join(import.meta.dirname, 'store/sqlite/checkFile.ts')
/** What is read within a second: a larger file would hold up the start. */
const MOST_READ_AT_START = 100 * 1024 * 1024

/** Whether a store's file is read for damage before the server listens, rather than after. */
export function isSmall(file: string, most = MOST_READ_AT_START): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= most
}

/** Reads the file for damage in a process of its own, which says what it finds; calls back where there is some. */
export function checkLater(file: string, log: Log, onDamage: () => void): void {
  const child = spawn(process.execPath, [CHECK, file], { stdio: ['ignore', 'inherit', 'inherit'] })
  child.unref()
  child.on('error', (err) => log.error({ err }, 'could not read the database for damage'))
  child.on('exit', (code) => {
    if (code === DAMAGED) onDamage()
    else if (code !== 0) log.error({ code }, 'could not read the database for damage')
  })
}
