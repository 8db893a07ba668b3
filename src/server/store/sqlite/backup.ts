import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import type { Database } from './database.ts'

/** Writes a copy of the database as it is at this moment. It has its name only when it is whole and on the disk.
 * Throws where the file is there already. */
export function backup(database: Database, file: string): void {
  if (existsSync(file)) throw new Error(`${file} is there already`)
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    database.run('vacuum into ?', part)
    const handle = openSync(part, 'r+')
    fsyncSync(handle)
    closeSync(handle)
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
