import type { Context } from 'hono'
import type { AppEnv } from './env.ts'
import { isHttps } from './publicOrigin.ts'

/** What no page of ours asks of a device, nor lets a player ask. */
const unused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** What every answer says to browsers. What is no page may load nothing and run nothing, should somebody open it as one; pages have a
 * policy of their own. */
export const commonHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** Pictures may be shown elsewhere: readers of feeds on the web do. */
export const pictureHeaders = { 'Cross-Origin-Resource-Policy': 'cross-origin' } as const

const YEARS_2 = 2 * 365 * 24 * 60 * 60
const httpsOnly = { 'Strict-Transport-Security': `max-age=${YEARS_2}; includeSubDomains` } as const
const none = {}

/** The name of every header that an answer may have of these. */
export const securityHeaderNames = [...Object.keys(commonHeaders), ...Object.keys(httpsOnly)]

/** For readers who came by https: not to come otherwise again. By http it would mean nothing. */
export function httpsHeaders(c: Context<AppEnv>): Record<string, string> {
  return isHttps(c) ? httpsOnly : none
}
