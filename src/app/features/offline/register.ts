import { WORKER } from './names.ts'

/** The pages' content policy allows one policy of trusted types, of this name, for the worker alone. */
const POLICY = 'dateline-worker'

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown }
}

/** Registers the service worker; the same worker again where it is registered already. */
export function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' })
}

/** The worker's address, as browsers that trust no text want it. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: onlyWorker })
  return (policy?.createScriptURL(WORKER) ?? WORKER) as string
}

/** Passes the worker's own address, and no other. */
export function onlyWorker(address: string): string {
  if (address !== WORKER) throw new TypeError(`${address} is not the service worker of this site`)
  return address
}
