import { openPostgresStore } from '../../src/server/store/postgres.ts'
import { newSchema } from '../setup/postgresSchema.ts'
import { describeContract } from './describeContract.ts'
import { portalOn } from './portalOn.ts'
import { ZONE } from './seed.ts'

describeContract('the server on Postgres', async () => {
  const schema = await newSchema()
  const { store } = await openPostgresStore({ url: schema.url, timeZone: ZONE })
  return portalOn(store, schema.remove)
})
