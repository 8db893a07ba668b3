import * as v from 'valibot'
import { expect } from 'vitest'
import { Problem } from '../../src/contract/problemSchema.ts'
import type { Portal } from './portal.ts'

/** Words that only the inside of a server has: frames of a stack, files, engines. No input of these tests has them. */
const insides = [
  /\n\s+at \S/,
  /\.[cm]?[jt]sx?:\d/,
  /node:|node_modules|\/src\/|\/tmp\//,
  /SQLITE|sqlite3?_|prepared statement|SQLSTATE|relation "|syntax error at/i,
  /\b(Type|Range|Reference|Syntax|URI)Error\b/,
]

export type Answer = { status: number; type: string; text: string; headers: Headers }

/** Asks, and looks at what holds for every answer: a status from 200 to 499; nothing of the inside; a problem of the contract
 * from 400 up where the path is the interface's; no half characters. */
export async function askRight(
  { ask, unexpected }: Portal,
  path: string,
  init: RequestInit = {},
): Promise<Answer> {
  const answer = await ask(path, init)
  const text = await answer.text()
  const type = answer.headers.get('Content-Type') ?? ''
  const { status, headers } = answer
  expect(unexpected).toEqual([])
  expect([status >= 200 && status < 500, status]).toEqual([true, status])
  expect(headers.get('X-Request-Id')).toMatch(/\S/)
  if (status >= 400) {
    for (const inside of insides) expect(text).not.toMatch(inside)
    if (isOfInterface(path) && init.method !== 'HEAD') expectProblem({ status, type, text, headers })
  }
  if (/json/.test(type) && text !== '') expect(halfCharacterIn(JSON.parse(text))).toBeUndefined()
  return { status, type, text, headers }
}

function isOfInterface(path: string): boolean {
  return /^\/api(\/|$)/.test(new URL(path, 'http://portal.vn').pathname)
}

function expectProblem({ status, type, text, headers }: Answer): void {
  expect(type).toBe('application/problem+json')
  expect(headers.get('Cache-Control')).toBe('no-store')
  const problem = v.parse(Problem, JSON.parse(text))
  expect(problem.status).toBe(status)
  expect(problem.requestId).toBe(headers.get('X-Request-Id'))
  if (status === 400) expect(problem.errors).not.toEqual([])
}

/** A text in the value that UTF-8 cannot write. */
export function halfCharacterIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : value
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const found = key.isWellFormed() ? halfCharacterIn(inner) : key
    if (found !== undefined) return found
  }
  return undefined
}
