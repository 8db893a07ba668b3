import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'

/** How a page is sent, the smallest first. */
const encodings = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof encodings)[number]
type Encoded = { body: Uint8Array<ArrayBuffer>; etag: string }

/** The best quality takes ten times as long, for a page that changes with its counts, and saves some dozen bytes. */
const QUALITY = 5

/** A page as it is sent, in each encoding that somebody asked for. */
export class EncodedPage {
  readonly #html: string
  readonly #made: Partial<Record<Encoding, Encoded>> = {}

  constructor(html: string) {
    this.#html = html
  }

  as(encoding: Encoding): Encoded {
    const known = this.#made[encoding]
    if (known) return known
    const body = Uint8Array.from(encoders[encoding](Buffer.from(this.#html)))
    const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
    const made = { body, etag: `"${digest}-${encoding}"` }
    this.#made[encoding] = made
    return made
  }

  /** Bytes that it may take in memory. */
  get size(): number {
    return this.#html.length * 2
  }
}

const encoders: Record<Encoding, (html: Uint8Array) => Uint8Array> = {
  identity: (html) => html,
  gzip: (html) => gzipSync(html),
  br: (html) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
}

/** The encoding that a browser takes. They take them all alike and name the smallest last. */
export function acceptedEncoding(c: Context): Encoding {
  const accepted = accepts(c, {
    header: 'Accept-Encoding',
    supports: [...encodings],
    default: 'identity',
    match: (accepted, { supports }) =>
      supports.find((name) => accepted.some(({ type, q }) => type === name && q > 0)) ?? 'identity',
  })
  return encodings.find((name) => name === accepted) ?? 'identity'
}
