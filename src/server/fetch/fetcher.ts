import { lookup } from 'node:dns/promises'
import { readFileSync } from 'node:fs'
import { Agent, fetch, type Response } from 'undici'
import { boundedBody, tooLarge } from './body.ts'
import { createConnector, ForbiddenAddress, type Resolve } from './connector.ts'
import { causes, FetchFailed, FetchRefused, reasonOf } from './errors.ts'
import { isPublicAddress } from './publicAddress.ts'

export { discardBody, readBody } from './body.ts'
export { FetchFailed, FetchRefused } from './errors.ts'

export type Fetched = {
  status: number
  /** The address that answered, after redirects. */
  url: string
  headers: Headers
  /** Decoded, and at most `maxBytes` of it; reading throws FetchRefused past that, FetchFailed where it breaks off. Whoever
   * does not read it gives it to `discardBody`. */
  body: AsyncIterable<Uint8Array>
}

export type GetOptions = {
  headers?: Record<string, string>
  maxBytes: number
  /** For all of it, in ms, where it is not the fetcher's own. */
  wholeMs?: number | undefined
  signal?: AbortSignal | undefined
}

export type Fetcher = {
  /** Throws FetchRefused, FetchFailed (429 and 503 among the causes), or the signal's reason. Other statuses are answers. */
  get(url: string, options: GetOptions): Promise<Fetched>
  close(): Promise<void>
}

/** In milliseconds: for a connection and then for the headers, between two pieces of the body, and for all of it. */
export type FetchTimeouts = { headers: number; idle: number; whole: number }

export type FetcherOptions = {
  /** Whether addresses of private networks and of this machine may be asked. */
  allowPrivate: boolean
  timeouts?: Partial<FetchTimeouts>
  resolve?: Resolve
  isPublic?: (address: string) => boolean
}

const MAX_REDIRECTS = 5
const redirects = new Set([301, 302, 303, 307, 308])
/** What another origin may know; the rest was meant for the first. */
const harmlessHeaders = new Set(['accept', 'accept-encoding', 'accept-language', 'user-agent'])
const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

/** Fetches what people and feeds name: bounded in size, time and redirects, and from public addresses alone unless private
 * ones are allowed. */
export function createFetcher({
  allowPrivate,
  timeouts,
  resolve = (host) => lookup(host, { all: true }),
  isPublic = isPublicAddress,
}: FetcherOptions): Fetcher {
  const { headers, idle, whole } = { headers: 10_000, idle: 15_000, whole: 60_000, ...timeouts }
  const isAllowed = (address: string) => allowPrivate || isPublic(address)
  const agent = new Agent({
    connect: createConnector({ resolve, isAllowed, timeoutMs: headers }),
    headersTimeout: headers,
    bodyTimeout: idle,
  })

  return {
    async get(asked, { headers: askedHeaders = {}, maxBytes, wholeMs = whole, signal }) {
      const limit = AbortSignal.timeout(wholeMs)
      const ended = signal ? AbortSignal.any([signal, limit]) : limit
      let url = checked(asked)
      const explain = (error: unknown) => explained(error, url.href, signal, limit.aborted && wholeMs)
      const sent = new Headers({
        'User-Agent': `Dateline/${version}`,
        'Accept-Encoding': 'gzip, br',
        ...askedHeaders,
      })
      for (let left = MAX_REDIRECTS; ; left--) {
        let response: Response
        try {
          response = await fetch(url, {
            dispatcher: agent,
            headers: [...sent],
            redirect: 'manual',
            signal: ended,
          })
        } catch (error) {
          throw explain(error)
        }
        const location = redirects.has(response.status) && response.headers.get('Location')
        if (!location) return answerOf(response, url.href, maxBytes, explain)
        await response.body?.cancel()
        if (left === 0)
          throw new FetchRefused(`${asked} is refused: it leads on more than ${MAX_REDIRECTS} times`)
        const next = checked(location, url)
        if (next.origin !== url.origin) {
          for (const name of [...sent.keys()]) if (!harmlessHeaders.has(name)) sent.delete(name)
        }
        url = next
      }
    },
    close: () => agent.destroy(),
  }
}

function checked(text: string, base?: URL): URL {
  const url = URL.parse(text, base)
  if (!url) throw new FetchRefused(`${text} is refused: it is no address`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchRefused(`${url.href} is refused: only http and https are fetched`)
  if (url.username || url.password)
    throw new FetchRefused(`${url.origin}${url.pathname} is refused: it has a name or a password in it`)
  return url
}

async function answerOf(
  response: Response,
  url: string,
  maxBytes: number,
  explain: (error: unknown) => unknown,
): Promise<Fetched> {
  const { status, body } = response
  if (status === 429 || status === 503) {
    await body?.cancel()
    const seconds = /^\d{1,7}$/.exec(response.headers.get('Retry-After') ?? '')?.[0]
    throw new FetchFailed(`${url} could not be fetched: it answered ${status}`, {
      retryAfterMs: seconds === undefined ? undefined : Number(seconds) * 1000,
    })
  }
  if (Number(response.headers.get('Content-Length')) > maxBytes) {
    await body?.cancel()
    throw tooLarge(url, maxBytes)
  }
  return {
    status,
    url,
    headers: new Headers([...response.headers]),
    body: boundedBody(body ?? (async function* () {})(), maxBytes, url, explain),
  }
}

/** What a caller may know of an error; `late` is the time that was up, in milliseconds, or false. */
function explained(
  error: unknown,
  url: string,
  signal: AbortSignal | undefined,
  late: number | false,
): unknown {
  if (signal?.aborted) return signal.reason
  if (error instanceof FetchRefused) return error
  const forbidden = [...causes(error)].find((cause) => cause instanceof ForbiddenAddress)
  if (forbidden) {
    const { message: address } = forbidden
    return new FetchRefused(
      `${url} is refused: ${address} is no public address. ALLOW_PRIVATE_SOURCES=on allows it`,
    )
  }
  // Ports of mail and the like, which would take a request for words of their own: the library asks none of them.
  if ([...causes(error)].at(-1)?.message === 'bad port')
    return new FetchRefused(`${url} is refused: its port is one of services that are no web servers`)
  const reason = late ? `it took longer than ${late / 1000} s` : reasonOf(error)
  return new FetchFailed(`${url} could not be fetched: ${reason}`, { cause: error })
}
