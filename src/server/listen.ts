import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'

type Handler = Parameters<typeof createAdaptorServer>[0]['fetch']

/** How long a client may take, in ms, and how much of the server it may have: who is slower is closed, so that others are answered. */
export const patience = {
  /** For the headers of a request, from the connection or its first byte on. */
  headersTimeout: 10_000,
  /** For the whole request. */
  requestTimeout: 30_000,
  /** Between two requests. Longer than the 60 seconds of a proxy: which of the two closes first must not be by chance. */
  keepAliveTimeout: 65_000,
  /** Without taking any more of an answer. */
  timeout: 60_000,
  connectionsCheckingInterval: 1_000,
  /** Past it the headers are answered with 431. */
  maxHeaderSize: 16 * 1024,
  /** What comes past it is closed unread. */
  maxConnections: 10_000,
}

/** The address cannot be listened on; the message is one line for whoever starts the server. */
export class AddressTaken extends Error {
  override readonly name = 'AddressTaken'
}

/** Listens; port 0 is any free one. Throws AddressTaken where another program listens already, or nobody may. */
export async function listen(
  fetch: Handler,
  { host, port, ...given }: { host: string; port: number } & Partial<typeof patience>,
): Promise<{ server: ServerType; address: string }> {
  const { timeout, maxConnections, ...serverOptions } = { ...patience, ...given }
  const server = createAdaptorServer({ fetch, serverOptions }) as Server
  server.timeout = timeout
  server.maxConnections = maxConnections
  server.listen(port, host)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new AddressTaken(
      `Cannot listen on ${host}:${port} (${error.code ?? error.message}): set another PORT or HOST.`,
    )
  })
  const { address, family, port: bound } = server.address() as AddressInfo
  return { server, address: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}` }
}
