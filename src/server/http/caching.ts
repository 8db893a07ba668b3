import type { Context, MiddlewareHandler } from 'hono'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import type { EpochMs } from '../../contract/instant.ts'
import type { AppEnv } from './env.ts'
import { answerKept } from './keptAnswer.ts'
import { stateAt } from './keptAnswers.ts'
import { securityHeaderNames } from './securityHeaders.ts'

const SHARED = 'public, no-cache'

/** Names the answer's content in an `ETag`, and answers 304 to whoever has it already. */
export const withEtag: MiddlewareHandler<AppEnv> = etag({
  retainedHeaders: [...RETAINED_304_HEADERS, 'X-Request-Id', ...securityHeaderNames],
})

/** For reads that are the same for everybody: anyone may keep the answer, and asks by its ETag whether it still holds. */
export const sharedRead: MiddlewareHandler<AppEnv> = (c, next) =>
  withEtag(c, async () => {
    await next()
    if (c.res.ok) c.header('Cache-Control', SHARED)
  })

/** Answers a shared read as JSON, from memory while what it reads is as it was. The key says what is read; counts are not kept. */
export async function keptRead<Value>(
  c: Context<AppEnv>,
  key: string,
  read: (now: EpochMs) => Promise<Value>,
): Promise<Response> {
  const answers = c.get('keptAnswers')
  const now = c.get('clock')()
  const state = await stateAt(c.get('store'), now)
  const kept = answers.get(key, state) ?? (c.get('isTooMuch') ? answers.getOlder(key, state) : undefined)
  if (kept) return answerKept(c, kept)
  const text = JSON.stringify(await read(now))
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': SHARED }
  return answerKept(
    c,
    answers.keep(key, state, text, () => ({ text, headers })),
  )
}

/** For what depends on the reader, and for writes. */
export const privateAnswer: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.header('Cache-Control', 'no-store')
  await next()
}
