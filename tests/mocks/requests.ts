import type * as v from 'valibot'
import { check, MockRefusal } from './answers.ts'

const MAX_BODY_BYTES = 16 * 1024

/** The address's parameters as the schema has them; those in `numbers` in plain digits. */
export function readQuery<Output>(
  request: Request,
  schema: v.GenericSchema<unknown, Output> & { entries: object },
  numbers: readonly string[] = [],
): Output {
  const { searchParams } = new URL(request.url)
  const names = Object.keys(schema.entries).filter((name) => searchParams.has(name))
  const repeated = names.filter((name) => searchParams.getAll(name).length > 1)
  if (repeated.length > 0) {
    throw new MockRefusal(
      'bad-request',
      repeated.map((field) => ({ field, message: 'must be given once' })),
    )
  }
  const values = names.map((name) => {
    const value = searchParams.get(name) ?? ''
    return [name, numbers.includes(name) && /^(0|[1-9]\d{0,8})$/.test(value) ? Number(value) : value]
  })
  return check(schema, Object.fromEntries(values))
}

/** Refuses a range that ends before it begins. */
export function checkRange({ from, to }: { from?: string | undefined; to?: string | undefined }): void {
  if (from !== undefined && to !== undefined && from > to) {
    throw new MockRefusal('bad-request', [{ field: 'to', message: 'must not be before from' }])
  }
}

/** Refuses a write that names a foreign origin. Unlike a server's, a request made in a test may name none. */
export function checkOrigin({ headers, url }: Request): void {
  const site = headers.get('Sec-Fetch-Site')
  const origin = headers.get('Origin')
  const isForeign = site === null ? origin !== null && origin !== new URL(url).origin : site !== 'same-origin'
  if (isForeign) throw new MockRefusal('foreign-origin')
}

export async function readBody<Output>(
  request: Request,
  schema: v.GenericSchema<unknown, Output>,
): Promise<Output> {
  if (request.headers.get('Content-Type') !== 'application/json') throw new MockRefusal('media-type')
  const text = await request.text()
  if (Buffer.byteLength(text) > MAX_BODY_BYTES) throw new MockRefusal('too-large')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new MockRefusal('bad-request', [{ field: '', message: 'the body is not JSON' }])
  }
  return check(schema, body)
}
