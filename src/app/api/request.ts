import { type ProblemKind, problemKinds, problemType } from '../../contract/problem.ts'
import { Failure } from './failure.ts'

// Past this nobody waits any more; a request without an end would hold up all that wait behind it.
const TIMEOUT_MS = 15_000

/** Asks at an address of the page's own origin. `read` makes of the JSON what was asked for; where it throws, the answer breaks the
 * contract. Rejects with a Failure. */
export async function request<Output>(
  path: string,
  read: (body: unknown) => Output,
  init?: RequestInit,
): Promise<Output> {
  const { response, text } = await fetchText(path, init).catch((cause: unknown) => {
    throw new Failure('no-answer', { cause })
  })
  const body = parseJson(text)
  if (!response.ok) throw failureFrom(response, body)
  try {
    return read(body)
  } catch (cause) {
    throw new Failure('bad-answer', { status: response.status, cause })
  }
}

/** An answer is one when all of it has come. */
async function fetchText(path: string, init?: RequestInit): Promise<{ response: Response; text: string }> {
  const response = await fetch(path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })
  return { response, text: await response.text() }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function failureFrom(response: Response, body: unknown): Failure {
  const { type, errors } = (body ?? {}) as { type?: unknown; errors?: unknown }
  const kind = problemKinds.find((candidate) => problemType(candidate) === type)
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN)
  return new Failure(kind ?? kindByStatus[response.status] ?? 'unexpected', {
    status: response.status,
    requestId: response.headers.get('X-Request-Id'),
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : null,
    errors: kind && Array.isArray(errors) ? errors : [],
  })
}

// What stands in front of a backend (a proxy, a CDN) answers without our problems.
const kindByStatus: Record<number, ProblemKind> = {
  400: 'bad-request',
  404: 'not-found',
  410: 'removed',
  429: 'too-many',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
}
