import type { FieldError, ProblemKind } from '../../contract/problem.ts'

/** Why a call failed: a problem that the server named, no answer at all, or an answer that breaks the contract. */
type FailureKind = ProblemKind | 'no-answer' | 'bad-answer'

/** The one shape of every failed call. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly kind: FailureKind
  readonly status: number | null
  readonly errors: readonly FieldError[]
  readonly requestId: string | null
  /** Seconds to wait before asking again, where the server said so. */
  readonly retryAfter: number | null

  constructor(
    kind: FailureKind,
    facts: Partial<Pick<Failure, 'status' | 'errors' | 'requestId' | 'retryAfter' | 'cause'>> = {},
  ) {
    super(kind, { cause: facts.cause })
    this.kind = kind
    this.status = facts.status ?? null
    this.errors = facts.errors ?? []
    this.requestId = facts.requestId ?? null
    this.retryAfter = facts.retryAfter ?? null
  }

  /** Nobody decided against it: the same request may well succeed later. */
  get isOutage(): boolean {
    return this.kind === 'no-answer' || this.status === 502 || this.status === 503 || this.status === 504
  }
}

/** Whatever was thrown, as a Failure. */
export function failureOf(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('unexpected', { cause: error })
}
