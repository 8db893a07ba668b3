import { createHash, randomUUID } from 'node:crypto'
import type { HttpResponseResolver, PathParams } from 'msw'
import * as v from 'valibot'
import { type FieldError, type Problem, type ProblemKind, problemType } from '../../src/contract/problem.ts'

const statuses: Record<ProblemKind, number> = {
  'bad-request': 400,
  'foreign-origin': 403,
  'not-found': 404,
  removed: 410,
  'method-not-allowed': 405,
  unauthorized: 401,
  'too-large': 413,
  'media-type': 415,
  'too-many': 429,
  unexpected: 500,
  unavailable: 503,
}

type ProblemFacts = { errors?: FieldError[]; headers?: Record<string, string> }

/** A problem+json answer of this kind; give a handler of your own this to make the portal refuse or fail. */
export function problemResponse(kind: ProblemKind, { errors, headers }: ProblemFacts = {}): Response {
  const requestId = randomUUID()
  const problem: Problem = {
    type: problemType(kind),
    title: kind,
    status: statuses[kind],
    ...(errors && { errors }),
    requestId,
  }
  return new Response(JSON.stringify(problem), {
    status: statuses[kind],
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Request-Id': requestId,
      ...(kind === 'unavailable' || kind === 'too-many' ? { 'Retry-After': '5' } : {}),
      ...headers,
    },
  })
}

/** Thrown by a handler that refuses a request. */
export class MockRefusal extends Error {
  readonly kind: ProblemKind
  readonly errors: FieldError[] | undefined

  constructor(kind: ProblemKind, errors?: FieldError[]) {
    super(kind)
    this.kind = kind
    this.errors = errors
  }
}

export type Asked = { request: Request; id: string; cookies: Record<string, string> }

/** A handler that answers what `make` returns as JSON, or the problem that it throws. */
export function answering(make: (asked: Asked) => Response | Promise<Response>): HttpResponseResolver {
  return async ({ request, params, cookies }) => {
    try {
      return await make({ request, id: idOf(params), cookies })
    } catch (error) {
      if (!(error instanceof MockRefusal)) throw error
      return problemResponse(error.kind, error.errors && { errors: error.errors })
    }
  }
}

function idOf({ id }: PathParams): string {
  return typeof id === 'string' ? id : ''
}

/** A read that is the same for everybody. */
export function sharedJson(request: Request, body: unknown): Response {
  const text = JSON.stringify(body)
  const etag = `"${createHash('sha1').update(text).digest('hex')}"`
  const headers = { ETag: etag, 'Cache-Control': 'public, no-cache', 'X-Request-Id': randomUUID() }
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } })
}

/** What depends on the reader, and every write. */
export function privateJson(body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'X-Request-Id': randomUUID(),
      ...headers,
    },
  })
}

/** The value as the schema has it; refuses with the names of the fields that are wrong. */
export function check<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  throw new MockRefusal(
    'bad-request',
    result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', message: issue.message })),
  )
}
