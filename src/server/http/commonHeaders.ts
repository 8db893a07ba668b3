/** What every answer says to browsers: take the type as it is said, and tell other sites no more than this one's origin. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const
