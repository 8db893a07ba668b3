import { type SetupServer, setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'

type Handlers = Parameters<typeof setupServer>

/** What answers the requests of a file's tests: these handlers always, and those that a test `use`s until it ends. */
export function mockPortal(...handlers: Handlers): SetupServer {
  const server = setupServer(...handlers)
  beforeAll(() => server.listen())
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
  return server
}
