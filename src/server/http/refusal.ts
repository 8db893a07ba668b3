import type { FieldError, ProblemKind } from '../../contract/problem.ts'
import type { Limited, Lookup } from '../store/store.ts'

type RefusalFacts = { errors?: FieldError[]; detail?: string; retryAfter?: number; allow?: string[] }

/** A request that is answered with a problem. `retryAfter` in seconds. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly kind: ProblemKind
  readonly facts: RefusalFacts

  constructor(kind: ProblemKind, facts: RefusalFacts = {}, cause?: unknown) {
    super(kind, { cause })
    this.kind = kind
    this.facts = facts
  }

  /** What is wrong with which part of the request. */
  get errors(): FieldError[] {
    return this.facts.errors ?? []
  }
}

/** The value that was looked up; throws the Refusal that says why there is none. */
export function found<Value>(lookup: Lookup<Value> | Limited): Value {
  switch (lookup.state) {
    case 'found':
      return lookup.value
    case 'removed':
      throw new Refusal('removed')
    case 'unknown':
      throw new Refusal('not-found')
    case 'limited':
      throw new Refusal('too-many', { retryAfter: lookup.retryAfter })
  }
}
