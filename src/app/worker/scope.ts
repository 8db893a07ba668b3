/* The types of a service worker's surroundings. TypeScript has them in a library that cannot stand beside that of pages. */

export type Extendable = Event & { waitUntil(work: Promise<unknown>): void }
type WorkerMessageEvent = Extendable & { data: unknown; ports: readonly MessagePort[] }

type Scope = {
  skipWaiting(): Promise<void>
  clients: {
    claim(): Promise<void>
    get(id: string): Promise<{ postMessage(message: unknown): void } | undefined>
  }
  location: Location
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(type: 'message', listener: (event: WorkerMessageEvent) => void): void
}

/** The worker itself. */
export const worker = globalThis as unknown as Scope
