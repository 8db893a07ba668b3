import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from './sqlite.ts'
import { describeStore } from './store.suite.ts'

describeStore('the SQLite store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'))
  return {
    open: (options) => openSqliteStore({ file: join(folder, 'dateline.db'), ...options }),
    remove: () => rm(folder, { recursive: true }),
  }
})
