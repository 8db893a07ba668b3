import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { LRUCache } from 'lru-cache'

/** How a text is sent, the smallest first. */
const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** The best quality takes ten times as long, for a text that may change soon, and saves some dozen bytes. */
const QUALITY = 5

const encoders: Record<Encoding, (text: Uint8Array) => Uint8Array> = {
  br: (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: (text) => gzipSync(text),
  identity: (text) => text,
}

export function encode(text: Uint8Array, encoding: Encoding): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encoders[encoding](text))
}

/** Browsers name what they take in a handful of ways. */
const known = new LRUCache<string, Encoding>({ max: 100 })

/** The encoding that a browser takes. They take them all alike and name the smallest last. */
export function acceptedEncoding(c: Context): Encoding {
  const header = c.req.header('Accept-Encoding') ?? ''
  const encoding = known.get(header) ?? smallestAccepted(c)
  known.set(header, encoding)
  return encoding
}

function smallestAccepted(c: Context): Encoding {
  const accepted = accepts(c, {
    header: 'Accept-Encoding',
    supports: [...encodings],
    default: 'identity',
    match: (accepted, { supports }) =>
      supports.find((name) => accepted.some(({ type, q }) => type === name && q > 0)) ?? 'identity',
  })
  return encodings.find((name) => name === accepted) ?? 'identity'
}
