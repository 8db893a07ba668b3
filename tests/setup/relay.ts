import { connect, createServer, type Socket } from 'node:net'

/** A way to a Postgres that can be broken. */
export type Relay = {
  /** The database's address by this way. */
  url: string
  /** Breaks every connection, as a network does; new ones go through. */
  cut(): void
  /** Lets nothing through in either direction, without a word, until `resume`. */
  hang(): void
  /** Breaks every connection, and each new one as it comes, until `resume`; `dropped` says how many came. */
  drop(): void
  dropped(): number
  resume(): void
  close(): Promise<void>
}

export async function openRelay(url: string): Promise<Relay> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let isHanging = false
  let isDropping = false
  let dropped = 0
  const server = createServer((near) => {
    if (isDropping) {
      dropped++
      near.destroy()
      return
    }
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
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
    drop() {
      isDropping = true
      cut()
    },
    dropped: () => dropped,
    resume() {
      isHanging = false
      isDropping = false
      for (const socket of sockets) socket.resume()
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      cut()
      await closed
    },
  }
}
