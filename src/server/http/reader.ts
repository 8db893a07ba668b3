import { createHmac } from 'node:crypto'
import type { Context } from 'hono'
import { getSignedCookie, setSignedCookie } from 'hono/cookie'
import type { AppEnv } from './env.ts'
import { isHttps } from './publicOrigin.ts'

const COOKIE = 'dateline-reader'
const COOKIE_SECONDS = 180 * 24 * 60 * 60

/** The reader's token from their cookie, or null. One that this site did not sign is none: made-up tokens would pass
 * for known readers', which the limit on new readers' votes does not count. */
export async function readerToken(c: Context<AppEnv>, secret: string): Promise<string | null> {
  const token = await getSignedCookie(c, secret, COOKIE, isHttps(c) ? 'host' : undefined)
  return token || null
}

/** The token of a reader without a cookie: 128 bits made from the random key of the press, so that the same press sent
 * again is the same reader's. */
export function tokenFromPress(secret: string, idempotencyKey: string): string {
  return createHmac('sha256', secret)
    .update(`reader ${idempotencyKey}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url')
}

/** Gives the reader their token, to know them by when they change or take back a vote. */
export async function rememberReader(c: Context<AppEnv>, token: string, secret: string): Promise<void> {
  const secure = isHttps(c)
  await setSignedCookie(c, COOKIE, token, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: COOKIE_SECONDS,
    secure,
    ...(secure && { prefix: 'host' }),
  })
}

/** What a database knows a token, a press or a network by: its keyed hash. */
export function keyedHash(secret: string, kind: 'token' | 'press' | 'network', value: string): string {
  return createHmac('sha256', secret).update(`${kind} ${value}`).digest('base64url')
}
