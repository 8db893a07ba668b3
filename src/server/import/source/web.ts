import { discardBody } from '../../fetch/body.ts'
import { FetchFailed, FetchRefused } from '../../fetch/errors.ts'
import type { Fetcher } from '../../fetch/fetcher.ts'
import { type SourceFile, spooled } from './files.ts'

/** What is known of an address from the last time. */
export type Conditions = { etag?: string | undefined; lastModified?: string | undefined }

/** How an address answered: what to ask with the next time, or that nothing new is there, or why nothing came. */
export type Answer =
  | ({ state: 'new' } & Conditions)
  | { state: 'unchanged' }
  | { state: 'failed'; reason: string; retryAfterMs?: number | undefined }

type Asking = {
  conditions: Conditions
  answered: (answer: Answer) => void
  signal?: AbortSignal | undefined
}

/** More than any export of a portal that is known to us; it goes to the disk, not to memory. */
const MAX_BYTES = 2 * 1024 ** 3
/** What is idle for long ends sooner; in ms. */
const WHOLE_MS = 60 * 60_000

/** The file at an address, unless it is the same as under these conditions; `answered` is told how that went. */
export async function* fileAt(
  url: string,
  fetcher: Fetcher,
  { conditions, answered, signal }: Asking,
): AsyncGenerator<SourceFile> {
  try {
    const {
      status,
      headers,
      body,
      url: baseUrl,
    } = await fetcher.get(url, {
      headers: headersFor(conditions),
      maxBytes: MAX_BYTES,
      wholeMs: WHOLE_MS,
      ...(signal && { signal }),
    })
    if (status === 304) return answered({ state: 'unchanged' })
    if (status !== 200) {
      await discardBody({ body })
      throw new FetchFailed(`could not be fetched: it answered ${status}`)
    }
    yield* spooled(url, body, { baseUrl, declared: charsetOf(headers) }, signal)
    answered({
      state: 'new',
      etag: headers.get('etag') ?? undefined,
      lastModified: headers.get('last-modified') ?? undefined,
    })
  } catch (error) {
    if (!(error instanceof FetchFailed || error instanceof FetchRefused)) throw error
    const retryAfterMs = error instanceof FetchFailed ? error.retryAfterMs : undefined
    // The report names the address itself.
    const reason = error.message.startsWith(`${url} `) ? error.message.slice(url.length + 1) : error.message
    answered({ state: 'failed', reason, retryAfterMs })
    yield { file: url, unreadable: reason }
  }
}

function headersFor({ etag, lastModified }: Conditions): Record<string, string> {
  return {
    ...(etag && { 'If-None-Match': etag }),
    ...(lastModified && { 'If-Modified-Since': lastModified }),
  }
}

function charsetOf(headers: Headers): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(headers.get('content-type') ?? '')?.[1]
}
