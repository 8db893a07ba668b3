import { setupServer } from 'msw/node'
import { createMockPortal } from '../mocks/portal.ts'
import { describeContract } from './describeContract.ts'
import { NOW, seed } from './seed.ts'

describeContract('the mocks', async () => {
  const server = setupServer(...createMockPortal({ articles: seed, clock: () => NOW }))
  server.listen({ onUnhandledFrame: 'error' })
  return {
    ask: (path, init) => fetch(new URL(path, 'http://portal.example'), init),
    async end() {
      server.close()
    },
  }
})
