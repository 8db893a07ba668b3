import { createHmac } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { AppEnv } from './env.ts'

const COOKIE = 'dateline-reader'
const COOKIE_SECONDS = 180 * 24 * 60 * 60
const tokenShape = /^[A-Za-z0-9_-]{22}$/

/** The reader's token from their cookie, or null. */
export function readerToken(c: Context<AppEnv>): string | null {
  const token = isHttps(c) ? getCookie(c, COOKIE, 'host') : getCookie(c, COOKIE)
  return token !== undefined && tokenShape.test(token) ? token : null
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
export function rememberReader(c: Context<AppEnv>, token: string): void {
  const secure = isHttps(c)
  setCookie(c, COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: COOKIE_SECONDS,
    secure,
    ...(secure && { prefix: 'host' }),
  })
}

/** What the store knows a token or a press by: its keyed hash. */
export function keyedHash(secret: string, kind: 'token' | 'press', value: string): string {
  return createHmac('sha256', secret).update(`${kind} ${value}`).digest('base64url')
}

function isHttps(c: Context<AppEnv>): boolean {
  const { url } = c.var.site
  if (url !== undefined) return url.startsWith('https:')
  return c.var.trustedProxies > 0 && c.req.header('X-Forwarded-Proto')?.split(',')[0]?.trim() === 'https'
}
