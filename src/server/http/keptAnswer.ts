import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { acceptedEncoding, type Encoding, encode } from './encodings.ts'
import type { AppEnv } from './env.ts'
import { commonHeaders, httpsHeaders } from './securityHeaders.ts'

type Headers = Readonly<Record<string, string>>
type Sent = { etag: string; headers: Headers; unchangedHeaders: Headers; body?: Uint8Array<ArrayBuffer> }

/** What a kept answer is made of: a text, and its headers, which name its type and who may keep it how long. */
export type Content = { text: string; headers: Headers }

/** An answer that is the same for everybody, in each encoding that somebody asked for. */
export class KeptAnswer {
  readonly #text: Uint8Array<ArrayBuffer>
  readonly #headers: Headers
  readonly #digest: string
  readonly #sent: Partial<Record<Encoding, Sent>> = {}

  constructor({ text, headers }: Content) {
    this.#text = new TextEncoder().encode(text)
    this.#headers = headers
    this.#digest = digestOf(text)
  }

  /** Bytes that it may take in memory. */
  get size(): number {
    return this.#text.byteLength * 2
  }

  as(encoding: Encoding): Sent {
    const known = this.#sent[encoding]
    if (known) return known
    const { 'Content-Type': type = '', ...others } = this.#headers
    const etag = `"${this.#digest}-${encoding}"`
    const unchangedHeaders = { ...commonHeaders, ...others, Vary: 'Accept-Encoding', ETag: etag }
    const headers = {
      ...unchangedHeaders,
      'Content-Type': type,
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    }
    const sent = { etag, headers, unchangedHeaders }
    this.#sent[encoding] = sent
    return sent
  }

  /** Compressed when first sent. */
  body(encoding: Encoding): Uint8Array<ArrayBuffer> {
    const sent = this.as(encoding)
    sent.body ??= encoding === 'identity' ? this.#text : encode(this.#text, encoding)
    return sent.body
  }
}

/** Gives a kept answer to whoever asks: in the encoding they take, or 304 where they have it already. Stands for the whole
 * answer: headers that were set on the context before are not in it. */
export function answerKept(c: Context<AppEnv>, kept: KeptAnswer): Response {
  const encoding = acceptedEncoding(c)
  const { etag, headers, unchangedHeaders } = kept.as(encoding)
  // Headers as a plain object: Node's server writes them as they are, where those of `c.body()` are made, merged and sorted.
  const own = { 'X-Request-Id': c.get('requestId'), ...httpsHeaders(c) }
  if (isKnown(etag, c.req.header('If-None-Match'))) {
    return new Response(null, { status: 304, headers: { ...unchangedHeaders, ...own } })
  }
  return new Response(kept.body(encoding), { status: 200, headers: { ...headers, ...own } })
}

/** Whether `If-None-Match` names the ETag; `W/` makes no difference. */
function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.trim() === '*' || (ifNoneMatch.match(/"[^"]*"/g)?.includes(etag) ?? false)
}

/** The same for the same text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
