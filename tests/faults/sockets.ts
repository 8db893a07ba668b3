import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A client that speaks by hand; `heard` is all that it was answered. Gone when the test has ended. */
export type Client = { socket: Socket; heard(): string; closed: Promise<void> }

/** Connects, and sends what is given. */
export async function connectTo(url: string, text = ''): Promise<Client> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let heard = ''
  socket.on('data', (chunk) => {
    heard += chunk
  })
  // Being cut off is what most of them wait for.
  socket.on('error', () => {})
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  onTestFinished(() => {
    socket.destroy()
  })
  await Promise.race([once(socket, 'connect').catch(() => {}), closed])
  if (text !== '') socket.write(text)
  return { socket, heard: () => heard, closed }
}

/** The first lines of a request, to which more can be added. */
export function head(method: string, path: string, headers: Record<string, string | number> = {}): string {
  const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`)
  return [`${method} ${path} HTTP/1.1`, ...lines, ''].join('\r\n')
}
