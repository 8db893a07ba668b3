import { createApp } from '../../src/server/app.ts'
import type { Store } from '../../src/server/store/store.ts'
import { SITE } from '../../src/server/testing.ts'
import type { Portal } from './asking.ts'
import { NOW, putSeed } from './seed.ts'

/** The server's app on a store that is filled with the seed; `remove` takes away where the store lives. */
export async function portalOn(store: Store, remove: () => Promise<void>): Promise<Portal> {
  await putSeed(store)
  const app = createApp({ store, clock: () => NOW, site: SITE })
  return {
    ask: async (path, init) => app.request(path, init),
    async end() {
      await store.close()
      await remove()
    },
  }
}
