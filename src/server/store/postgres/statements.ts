import { createHash } from 'node:crypto'
import pg, { type ClientBase, type CustomTypesConfig } from 'pg'
import type { Statement, Steps, Value } from '../sql/steps.ts'

const INT8 = 20
const NUMERIC = 1700

/** Counts and sums come as numbers: none of ours is larger than these hold. */
export const types: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format ?? 'text')) as never,
}

/** Does the work on one connection, each statement when the one before has been answered. */
export async function runSteps<Result>(client: ClientBase, steps: Steps<Result>): Promise<Result> {
  let step = steps.next()
  while (!step.done) {
    let answer: unknown
    try {
      answer = await answerTo(client, step.value)
    } catch (error) {
      step = steps.throw(error)
      continue
    }
    step = steps.next(answer)
  }
  return step.value
}

async function answerTo(client: ClientBase, { kind, sql, values }: Statement): Promise<unknown> {
  const { rows, rowCount } = await client.query({ ...prepared(sql), values: values.map(storable) })
  if (kind === 'run') return rowCount ?? 0
  return kind === 'get' ? rows[0] : rows
}

/** Postgres has no text with NUL in it. */
function storable(value: Value): Value {
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value
}

// Each connection prepares a statement once, under its name.
const known = new Map<string, { name: string; text: string }>()

function prepared(sql: string): { name: string; text: string } {
  const found = known.get(sql)
  if (found) return found
  let count = 0
  const text = sql.replace(/\?/g, () => `$${++count}`)
  const statement = { name: createHash('sha256').update(text).digest('base64url').slice(0, 32), text }
  known.set(sql, statement)
  return statement
}
