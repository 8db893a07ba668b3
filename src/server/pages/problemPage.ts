import type { Context } from 'hono'
import { acceptedEncoding, encode } from '../http/encodings.ts'
import type { AppEnv } from '../http/env.ts'
import type { Content } from '../http/keptAnswer.ts'
import { STORE_RETRY_SECONDS, statusOf } from '../http/problems.ts'
import type { Refusal } from '../http/refusal.ts'

/** Answers with a page that says why there is no other. It is not kept: the reason may be gone the next time. */
export function answerProblem(c: Context<AppEnv>, refusal: Refusal, { text, headers }: Content): Response {
  const { kind, facts } = refusal
  const retryAfter = facts.retryAfter ?? (kind === 'unavailable' ? STORE_RETRY_SECONDS : undefined)
  const encoding = acceptedEncoding(c)
  return c.body(encode(new TextEncoder().encode(text), encoding), statusOf(kind), {
    ...headers,
    Vary: 'Accept-Encoding',
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    ...(retryAfter !== undefined && { 'Retry-After': String(Math.ceil(retryAfter)) }),
  })
}
