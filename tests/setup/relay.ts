import { connect, createServer, type Socket } from 'node:net'

/** A way to a Postgres that can be broken. */
export type Relay = {
  /** The database's address by this way. */
  url: string
  /** Breaks every connection, as a network does; new ones go through. */
  cut(): void
  /** Lets nothing through in either direction, without a word, until `resume`. */
  hang(): void
  resume(): void
  /** Breaks every connection and takes no more, until `open`. */
  close(): Promise<void>
  open(): Promise<void>
}

export async function openRelay(url: string): Promise<Relay> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let isHanging = false
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (data) => to.write(data))
      from.on('error', () => {})
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      if (isHanging) from.pause()
    }
  })
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  await listen(0)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  const by = new URL(url)
  by.port = String(address.port)
  return {
    url: by.href,
    cut,
    hang() {
      isHanging = true
      for (const socket of sockets) socket.pause()
    },
    resume() {
      isHanging = false
      for (const socket of sockets) socket.resume()
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      cut()
      await closed
    },
    open: () => listen(address.port),
  }
}
