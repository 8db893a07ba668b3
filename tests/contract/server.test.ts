import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/server/app.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { describeContract } from './describeContract.ts'
import { NOW, putSeed, ZONE } from './seed.ts'

describeContract('the server on SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-contract-'))
  const store = await openSqliteStore({ file: join(folder, 'dateline.sqlite'), timeZone: ZONE })
  await putSeed(store)
  const site = { name: 'Bản tin thử', language: 'vi', timeZone: ZONE }
  const app = createApp({ store, clock: () => NOW, site })
  return {
    ask: async (path, init) => app.request(path, init),
    async end() {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
})
