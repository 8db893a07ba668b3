import { buffer } from 'node:stream/consumers'
import { FetchRefused } from './errors.ts'

/** The whole body. Throws what reading it throws. */
export async function readBody({ body }: { body: AsyncIterable<Uint8Array> }): Promise<Uint8Array> {
  return buffer(body)
}

/** Lets go of a body that nobody wants, and of its connection. */
export async function discardBody({ body }: { body: AsyncIterable<Uint8Array> }): Promise<void> {
  const pieces = body[Symbol.asyncIterator]()
  try {
    await pieces.next()
    await pieces.return?.()
  } catch {
    // It ended by itself.
  }
}

/** The pieces up to this many bytes. Throws FetchRefused past that, and what `explain` makes of an error. */
export async function* boundedBody(
  pieces: AsyncIterable<Uint8Array>,
  maxBytes: number,
  url: string,
  explain: (error: unknown) => unknown,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const piece of pieces) {
      bytes += piece.byteLength
      if (bytes > maxBytes) throw tooLarge(url, maxBytes)
      yield piece
    }
  } catch (error) {
    throw explain(error)
  }
}

export function tooLarge(url: string, maxBytes: number): FetchRefused {
  return new FetchRefused(`${url} is refused: it is larger than ${maxBytes} bytes`)
}
