import { loadCode } from '../../api/loadCode.ts'
import type { QrCode } from './QrCode.tsx'

let known: typeof QrCode | undefined

/** The component that draws QR codes, once its code is here. */
export function knownQrCode(): typeof QrCode | undefined {
  return known
}

/** Fetches it, when something is to be printed or shared. */
export async function loadQrCode(): Promise<typeof QrCode> {
  known ??= (await loadCode(() => import('./QrCode.tsx'))).QrCode
  return known
}
