/** Never worth trying again: the address itself, where it leads to, or what is there. The message is one line. */
export class FetchRefused extends Error {
  override readonly name = 'FetchRefused'
}

/** May work later: nobody answered, or not in time. The message is one line. */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed'
  /** How long the server asks to wait, where it said so in seconds. */
  readonly retryAfterMs: number | undefined

  constructor(message: string, options: { cause?: unknown; retryAfterMs?: number | undefined } = {}) {
    super(message, { cause: options.cause })
    this.retryAfterMs = options.retryAfterMs
  }
}

const reasons: Record<string, string> = {
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host cannot be looked up now',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection broke off',
  UND_ERR_SOCKET: 'the connection broke off',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is not as long as it says',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped coming',
  UND_ERR_DESTROYED: 'fetching was ended',
}

/** Why a request failed, in a few words; libraries hide it in the causes of an error. */
export function reasonOf(error: unknown): string {
  const chain = [...causes(error)]
  for (const cause of chain) {
    const reason = 'code' in cause && reasons[String(cause.code)]
    if (reason) return reason
  }
  const last = chain.at(-1)
  return (last?.message || String(error)).split('\n', 1)[0] ?? ''
}

/** The error and the errors that caused it, outermost first. */
export function* causes(error: unknown): Generator<Error> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause
}
