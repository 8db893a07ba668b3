import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A folder's migrations in order: `001-start.sql` leads to version 1, and so on without a gap. */
export function readMigrations(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
