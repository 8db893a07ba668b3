import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { StoreTooNew, StoreUnusable } from '../openErrors.ts'
import { temporaryFile } from '../suite/temporary.ts'
import { openDatabase } from './open.ts'

const run = promisify(execFile)
const nothing = () => {}

/** Does something to the file as another program would. */
function tamper(file: string, sql: string): void {
  const connection = new DatabaseSync(file)
  connection.exec(sql)
  connection.close()
}

async function refusal(file: string): Promise<unknown> {
  const before = await readFile(file)
  try {
    openDatabase(file, nothing).close()
    return null
  } catch (error) {
    expect(await readFile(file)).toEqual(before)
    return error
  }
}

describe('opening the database', () => {
  it('makes folder and file, durable and strict, and opens them again', async () => {
    const file = await temporaryFile('new/folder/dateline.db')
    openDatabase(file, nothing).close()
    const database = openDatabase(file, nothing)
    const pragma = (name: string) => Object.values(database.get<object>(`pragma ${name}`) ?? {})[0]
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('secure_delete')).toBe(1)
    expect(pragma('user_version')).toBe(3)
    expect(pragma('busy_timeout')).toBe(2000)
    database.close()
  })

  it('lets processes start at once on the same new file', async () => {
    const file = await temporaryFile()
    const module = new URL('../sqlite.ts', import.meta.url).href
    const script = `
      const { openSqliteStore } = await import(${JSON.stringify(module)})
      const store = await openSqliteStore({ file: ${JSON.stringify(file)}, timeZone: 'Asia/Ho_Chi_Minh' })
      console.log(await store.secret())`
    const start = () => run(process.execPath, ['--input-type=module', '--eval', script])
    const started = await Promise.all([start(), start(), start(), start()])
    expect(new Set(started.map(({ stdout }) => stdout)).size).toBe(1)
    // Nor does Node complain about its SQLite.
    expect(started.map(({ stderr }) => stderr)).toEqual(['', '', '', ''])
  })

  it('refuses the file of a later version and leaves it as it is', async () => {
    const file = await temporaryFile()
    openDatabase(file, nothing).close()
    tamper(file, 'pragma user_version = 99')
    const error = await refusal(file)
    expect(error).toBeInstanceOf(StoreTooNew)
    expect(String(error)).toMatch(/^StoreTooNew: .*dateline\.db has version 99.*start the newer Dateline\.$/)
  })

  it('refuses another program’s database', async () => {
    const file = await temporaryFile()
    tamper(file, 'create table theirs (x)')
    expect(String(await refusal(file))).toMatch(/^StoreUnusable: .* belongs to another program/)
    tamper(file, 'drop table theirs; pragma application_id = 7')
    expect(await refusal(file)).toBeInstanceOf(StoreUnusable)
  })

  it('refuses what is no database, in one line', async () => {
    const file = await temporaryFile()
    await writeFile(file, 'Kính gửi: '.repeat(1000))
    const error = await refusal(file)
    expect(String(error)).toMatch(/^StoreUnusable: Cannot open the database .*: file is not a database\. .*$/)
  })

  it('refuses a path that cannot be a file', async () => {
    const file = await temporaryFile()
    mkdirSync(file)
    expect(() => openDatabase(file, nothing)).toThrow(StoreUnusable)
    await writeFile(`${dirname(file)}/plain`, '')
    expect(() => openDatabase(`${dirname(file)}/plain/dateline.db`, nothing)).toThrow(StoreUnusable)
  })

  it('refuses an empty file, and a log without its file, and says how to go on', async () => {
    const file = await temporaryFile()
    await writeFile(`${file}-wal`, 'the last transactions')
    expect(() => openDatabase(file, nothing)).toThrow(/dateline\.db is gone, .* restore a backup .*\.$/)
    await writeFile(file, '')
    expect(String(await refusal(file))).toMatch(/is empty: .* restore a backup .* remove the file .*\.$/)
    expect(await readFile(`${file}-wal`, 'utf8')).toBe('the last transactions')
  })

  it('leaves no other file behind than the database, however many make it', async () => {
    const file = await temporaryFile()
    openDatabase(file, nothing).close()
    openDatabase(file, nothing).close()
    expect(readdirSync(dirname(file))).toEqual(['dateline.db'])
  })
})
