import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'

const CHECK = join(import.meta.dirname, 'store/sqlite/checkFile.ts')
/** What is read within a second: a larger file would hold up the start. */
const MOST_READ_AT_START = 100 * 1024 * 1024

/** Whether a store's file is read for damage before the server listens, rather than after. */
export function isSmall(file: string, most = MOST_READ_AT_START): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= most
}

/** Reads the file for damage in a process of its own, which says what it finds; calls back where there is some. */
export function checkLater(file: string, onDamage: () => void): void {
  const child = spawn(process.execPath, [CHECK, file], { stdio: ['ignore', 'inherit', 'inherit'] })
  child.unref()
  child.on('exit', (code) => {
    if (code === 1) onDamage()
  })
}
