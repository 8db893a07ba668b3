import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.ts'

// For tests only.

export type TestOrigin = { url: string; port: number; connections: () => number }

/** A web server on this machine until the test ends, which counts who connects. */
export async function startOrigin(answer: RequestListener): Promise<TestOrigin> {
  let connections = 0
  const server = createServer(answer).on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port, connections: () => connections }
}

/** A fetcher that is closed when the test ends. */
export function fetcherWith(options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = createFetcher({ allowPrivate: true, ...options })
  onTestFinished(() => fetcher.close())
  return fetcher
}
