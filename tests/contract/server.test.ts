import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { describeContract } from './describeContract.ts'
import { portalOn } from './portalOn.ts'
import { ZONE } from './seed.ts'

describeContract('the server on SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-contract-'))
  const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
  return portalOn(store, () => rm(folder, { recursive: true }))
})
