import { StoreUnavailable } from '../store.ts'

// SQLSTATE classes and codes that are the world's doing and not a defect of ours: connections, resources (a full disk, too many
// connections), the operator's doing (a shut-down, a cancelled statement), locks that were not had, a transaction that was left idle, a
// standby that only reads.
const unavailable = /^(08|53|57|58)|^(55P03|25006|25P03|40001|40P01|XX001|XX002)$/
const systemErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
])
// What the client itself says has no code.
const clientErrors =
  /connection terminated|connection timeout|timeout exceeded|timeout expired|query read timeout|not queryable|pool after calling end/i

/** The error's SQLSTATE or system code, '' where it has none. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** The error as the Store's callers know it. */
export function storeError(error: unknown): unknown {
  if (!isWorlds(error)) return error
  return new StoreUnavailable(`The database cannot answer: ${error.message || codeOf(error)}`, {
    cause: error,
  })
}

/** Whether the same transaction may well succeed when it is done once more. */
export function isWorthRetrying(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error))
}

/** Whether the connection is of no more use. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error)
  return systemErrors.has(code) || /^(08|57P|25P03)/.test(code) || (code === '' && isWorlds(error))
}

/** Whether it is the world's doing, and no defect of ours. */
export function isWorlds(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  if (systemErrors.has(code) || unavailable.test(code)) return true
  return code === '' && clientErrors.test(error.message)
}
