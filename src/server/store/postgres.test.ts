import { newSchema } from '../../../tests/setup/postgresSchema.ts'
import { openPostgresStore } from './postgres.ts'
import { describeStore } from './store.suite.ts'

describeStore('the Postgres store', async () => {
  const schema = await newSchema()
  return {
    open: async (options) => (await openPostgresStore({ url: schema.url, ...options })).store,
    remove: () => schema.remove(),
  }
})
