import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'

type Handler = Parameters<typeof createAdaptorServer>[0]['fetch']

/** The address cannot be listened on; the message is one line for whoever starts the server. */
export class AddressTaken extends Error {
  override readonly name = 'AddressTaken'
}

/** Listens; port 0 is any free one. Throws AddressTaken where another program listens already, or nobody may. */
export async function listen(
  fetch: Handler,
  { host, port }: { host: string; port: number },
): Promise<{ server: ServerType; address: string }> {
  const server = createAdaptorServer({ fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new AddressTaken(
          `Cannot listen on ${host}:${port} (${error.code ?? error.message}): set another PORT or HOST.`,
        ),
      )
    })
    server.listen(port, host, resolve)
  })
  const { address, family, port: bound } = server.address() as AddressInfo
  return { server, address: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}` }
}
