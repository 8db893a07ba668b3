import { randomUUID } from 'node:crypto'
import { constants, copyFileSync, existsSync, linkSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Database } from './database.ts'
import { migrate } from './migrate.ts'

/** Makes the file where there is none. It has its name only when it has its tables: whenever this process ends, an empty file is one that
 * has lost what was in it. Of several processes that make it at once, the first does. */
export function makeFile(file: string): void {
  if (existsSync(file)) return
  const part = `${file}.${randomUUID()}.part`
  try {
    const connection = new DatabaseSync(part)
    try {
      const database = new Database(connection)
      database.write(() => migrate(database, part))
    } finally {
      connection.close()
    }
    giveName(part, file)
  } finally {
    rmSync(part, { force: true })
  }
}

function giveName(part: string, file: string): void {
  try {
    linkSync(part, file)
  } catch {
    // Some file systems have no second names.
    if (!existsSync(file)) copyFileSync(part, file, constants.COPYFILE_EXCL)
  }
}
