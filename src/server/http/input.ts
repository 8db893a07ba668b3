import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { ArticleId } from '../../contract/article.ts'
import { fieldErrors } from '../../contract/issues.ts'
import { DEEPEST, isNestedDeeper } from '../text/nesting.ts'
import type { AppEnv } from './env.ts'
import { Refusal } from './refusal.ts'

/** Takes bodies that are exactly application/json, and at most so many KB. */
export function jsonBodyOf(maxKilobytes: number): MiddlewareHandler<AppEnv>[] {
  return [
    async (c, next) => {
      if (c.req.header('Content-Type') !== 'application/json') throw new Refusal('media-type')
      await next()
    },
    bodyLimit({
      maxSize: maxKilobytes * 1024,
      onError: () => {
        throw new Refusal('too-large', { detail: `It takes at most ${maxKilobytes} KB.` })
      },
    }),
  ]
}

/** What readers send is small. */
export const jsonBody = jsonBodyOf(16)

/** The body, as the schema has it. Throws a Refusal that names the fields that are wrong. */
export async function readBody<Output>(
  c: Context<AppEnv>,
  schema: v.GenericSchema<unknown, Output>,
): Promise<Output> {
  const text = await wholeText(c)
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw badRequest([{ field: '', message: 'the body is not JSON' }])
  }
  if (isNestedDeeper(body, DEEPEST)) {
    throw badRequest([{ field: '', message: `the body is nested more than ${DEEPEST} deep` }])
  }
  return check(schema, body)
}

/** A client that left, or was closed for taking too long, while it sent the body is nobody's mistake here. */
async function wholeText(c: Context<AppEnv>): Promise<string> {
  try {
    return await c.req.text()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ECONNRESET')) throw error
    throw badRequest([{ field: '', message: 'the body did not come whole' }])
  }
}

/** The query's parameters, as the schema has them; those in `numbers` are whole numbers in plain digits. Unknown ones
 * are passed over, one that is given twice is refused. */
export function readQuery<Output>(
  c: Context<AppEnv>,
  schema: v.GenericSchema<unknown, Output> & { entries: object },
  numbers: readonly string[] = [],
): Output {
  const given = Object.entries(c.req.queries()).filter(([name]) => Object.hasOwn(schema.entries, name))
  const repeated = given.filter(([, values]) => values.length > 1)
  if (repeated.length > 0) {
    throw badRequest(repeated.map(([field]) => ({ field, message: 'must be given once' })))
  }
  const values = given.map(([name, [value = '']]) => [
    name,
    numbers.includes(name) && /^(0|[1-9]\d{0,8})$/.test(value) ? Number(value) : value,
  ])
  return check(schema, Object.fromEntries(values))
}

/** A header's value, as the schema has it. */
export function readHeader<Output>(
  c: Context<AppEnv>,
  name: string,
  schema: v.GenericSchema<unknown, Output>,
): Output {
  return check(v.object({ [name]: schema }), { [name]: c.req.header(name) })[name] as Output
}

/** The id in the path; one that no article can have is an unknown one. */
export function readId(c: Context<AppEnv>): string {
  const id = v.safeParse(ArticleId, c.req.param('id'))
  if (!id.success) throw new Refusal('not-found')
  return id.output
}

export function badRequest(errors: { field: string; message: string }[]): Refusal {
  return new Refusal('bad-request', { errors })
}

function check<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  throw badRequest(fieldErrors(result.issues))
}
