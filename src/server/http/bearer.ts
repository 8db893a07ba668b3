import type { MiddlewareHandler } from 'hono'
import { timingSafeEqual } from 'hono/utils/buffer'
import type { AppEnv } from './env.ts'
import { Refusal } from './refusal.ts'

/** Lets a request through that carries the token as `Authorization: Bearer`. */
export function bearer(token: string): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const [, given = ''] = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '') ?? []
    if (!(await timingSafeEqual(given, token))) {
      c.header('WWW-Authenticate', 'Bearer')
      throw new Refusal('unauthorized')
    }
    await next()
  }
}
