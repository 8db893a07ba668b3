import { createApp } from '../../src/server/app.ts'
import { openPostgresStore } from '../../src/server/store/postgres.ts'
import { newSchema } from '../setup/postgresSchema.ts'
import { describeContract } from './describeContract.ts'
import { NOW, putSeed, ZONE } from './seed.ts'

describeContract('the server on Postgres', async () => {
  const schema = await newSchema()
  const { store } = await openPostgresStore({ url: schema.url, timeZone: ZONE })
  await putSeed(store)
  const site = { name: 'Bản tin thử', language: 'vi', timeZone: ZONE }
  const app = createApp({ store, clock: () => NOW, site })
  return {
    ask: async (path, init) => app.request(path, init),
    async end() {
      await store.close()
      await schema.remove()
    },
  }
})
