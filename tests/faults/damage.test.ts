import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { copyFile, open, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, vi } from 'vitest'
import { checkLater, isSmall } from '../../src/server/checkLater.ts'
import { StoreUnusable } from '../../src/server/store/openErrors.ts'
import { DAMAGED } from '../../src/server/store/sqlite/damaged.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { ZONE } from '../../src/server/testing.ts'
import { temporaryFolder } from '../setup/folders.ts'
import { fillFolder, refusedStart, startServer } from './server.ts'

vi.setConfig({ testTimeout: 60_000 })

const PAGE = 4096
const CHECK = join(import.meta.dirname, '../../src/server/store/sqlite/checkFile.ts')

async function overwrite(file: string, at: number, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.write(bytes, 0, bytes.length, at)
  await handle.close()
}

/** Another program's database, in the place of ours. */
async function makeForeign(file: string): Promise<void> {
  await rm(file)
  const connection = new DatabaseSync(file)
  connection.exec('create table theirs (x); insert into theirs values (1)')
  connection.close()
}

const damages: Record<string, (file: string) => Promise<void>> = {
  'random bytes for a header': (file) => overwrite(file, 0, randomBytes(100)),
  'random bytes for the first page’s tree': (file) => overwrite(file, 100, randomBytes(PAGE - 100)),
  'random bytes in the middle': async (file) => {
    const pages = (await stat(file)).size / PAGE
    await overwrite(file, Math.floor(pages / 2) * PAGE, randomBytes(4 * PAGE))
  },
  'its second half cut off': async (file) => truncate(file, Math.floor((await stat(file)).size / 2)),
  'its last page cut off': async (file) => truncate(file, (await stat(file)).size - PAGE),
  'its header alone left': (file) => truncate(file, 100),
  'nothing in it': (file) => truncate(file, 0),
  'text in it': (file) => writeFile(file, 'Kính gửi: '.repeat(2000)),
  'another program’s tables': makeForeign,
}

/** What the operator must not lose, by its bytes; an empty log is none, and the log's index is made anew from it. */
function bytesIn(folder: string): Record<string, string | null> {
  const files = ['dateline.sqlite', 'dateline.sqlite-wal', 'dateline.sqlite-journal']
  const digest = (path: string) =>
    statSync(path, { throwIfNoEntry: false })?.size
      ? createHash('sha256').update(readFileSync(path)).digest('hex')
      : null
  return Object.fromEntries(files.map((file) => [file, digest(join(folder, file))]))
}

const line = /^(The database|Cannot open the database) .*\. Nothing was changed; [^\n]*\.$/
const restore = 'restore a backup (docs/operating.md, "Backup")'

/** Opens the store as the server does, and answers why that is refused; the files have to be as before. */
async function refusal(folder: string): Promise<string> {
  const before = bytesIn(folder)
  const file = join(folder, 'dateline.sqlite')
  const opened = await openSqliteStore({ file, timeZone: ZONE, isChecked: true }).catch((error) => error)
  expect(opened).toBeInstanceOf(StoreUnusable)
  expect(bytesIn(folder)).toEqual(before)
  return opened.message
}

it.each(Object.entries(damages))('refuses a file with %s, and says how to go on', async (name, damage) => {
  const folder = await temporaryFolder()
  await fillFolder(folder, 40)
  await damage(join(folder, 'dateline.sqlite'))
  const said = await refusal(folder)
  expect(said).toMatch(line)
  expect(said).toContain(name.startsWith('another') ? 'name another DATA_DIR' : restore)
})

it('finds the damage of a large file after the start, and none where there is none', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'dateline.sqlite')
  await fillFolder(folder, 40)
  expect([isSmall(file), isSmall(file, PAGE)]).toEqual([true, false])
  const check = () => spawnSync(process.execPath, [CHECK, file], { encoding: 'utf8' })
  expect(check()).toMatchObject({ status: 0, stderr: '' })
  await damages['random bytes in the middle']?.(file)
  const { status, stderr } = check()
  expect(status).toBe(DAMAGED)
  expect(stderr.trim()).toMatch(line)
  const log = { info: vi.fn(), error: vi.fn() }
  await new Promise<void>((resolve) => checkLater(file, log, resolve))
  expect(log.error).not.toHaveBeenCalled()
})

it('takes no failure of the check itself for damage', async () => {
  const onDamage = vi.fn()
  const file = join(await temporaryFolder(), 'dateline.sqlite')
  writeFileSync(file, '')
  vi.stubEnv('NODE_OPTIONS', '--no-such-option')
  const told = new Promise<object>((resolve) => {
    checkLater(file, { info: vi.fn(), error: resolve }, onDamage)
  })
  expect(await told).toMatchObject({ code: 9 })
  vi.unstubAllEnvs()
  expect(onDamage).not.toHaveBeenCalled()
})

/** A folder as a server leaves it that is killed: with what was written last in the log. */
async function folderWithLog(): Promise<string> {
  const [folder, copy] = [await temporaryFolder(), await temporaryFolder()]
  const [article = ''] = await fillFolder(folder, 100)
  const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
  await store.addView(article, { network: 'a', address: 'a', agent: 'a' }, Date.now())
  for (const file of ['dateline.sqlite', 'dateline.sqlite-wal']) {
    await copyFile(join(folder, file), join(copy, file))
  }
  await store.close()
  return copy
}

it('leaves the log beside a damaged file as it is, too', async () => {
  const folder = await folderWithLog()
  const file = join(folder, 'dateline.sqlite')
  const { 'dateline.sqlite-wal': log } = bytesIn(folder)
  expect(log).not.toBeNull()
  // The log has newer copies of some pages, which make up for damaged ones in the file: not of all.
  await overwrite(file, PAGE, randomBytes((await stat(file)).size - PAGE))
  expect(await refusal(folder)).toContain(restore)
  await truncate(file, 0)
  expect(await refusal(folder)).toContain(restore)
  await rm(file)
  expect(await refusal(folder)).toMatch(/ is gone, .* restore a backup /)
  expect(bytesIn(folder)).toEqual({
    'dateline.sqlite': null,
    'dateline.sqlite-wal': log,
    'dateline.sqlite-journal': null,
  })
})

it('does not start on a damaged file, and does on the backup that takes its place', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'dateline.sqlite')
  const [article] = await fillFolder(folder, 40)
  const backup = readFileSync(file)
  await damages['random bytes in the middle']?.(file)
  const before = bytesIn(folder)
  const { said, code } = await refusedStart(folder)
  expect(said.trimEnd()).toMatch(line)
  expect(code).toBe(1)
  expect(bytesIn(folder)).toEqual(before)

  for (const part of ['', '-wal', '-shm']) await rm(`${file}${part}`, { force: true })
  await writeFile(file, backup)
  const server = await startServer(folder)
  expect((await fetch(`${server.url}/api/articles/${article}`)).status).toBe(200)
})
