import * as v from 'valibot'
import { expect } from 'vitest'
import { type ProblemKind, problemType } from '../../src/contract/problem.ts'
import { Problem } from '../../src/contract/problemSchema.ts'

/** A portal to ask: what stands behind `ask` is the suite's subject. */
export type Portal = {
  ask(path: string, init?: RequestInit): Promise<Response>
  end(): Promise<void>
}

/** The answer's body, which has to be as the schema has it, without a field more or a text that is not NFC. */
export async function read<Output>(
  response: Response,
  schema: v.GenericSchema<unknown, Output>,
): Promise<Output> {
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toMatch(/^application\/json/)
  expect(response.headers.get('X-Request-Id')).toBeTruthy()
  const body: unknown = await response.json()
  const output = v.parse(schema, body)
  expect(output).toEqual(body)
  return output
}

/** Expects a problem of this kind and answers the names of the fields that it complains of. */
export async function readProblem(response: Response, status: number, kind: ProblemKind): Promise<string[]> {
  expect(response.status).toBe(status)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const problem = v.parse(Problem, await response.json())
  expect(problem.type).toBe(problemType(kind))
  expect(problem.status).toBe(status)
  expect(problem.requestId).toBe(response.headers.get('X-Request-Id'))
  return (problem.errors ?? []).map(({ field }) => field)
}

const own = { 'Sec-Fetch-Site': 'same-origin', 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }

/** A write as the site's own page sends it. */
export function write(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method,
    headers: { ...own, 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }
}

/** A write without a body. */
export function bare(method: string, headers: Record<string, string> = {}): RequestInit {
  return { method, headers: { ...own, ...headers } }
}
