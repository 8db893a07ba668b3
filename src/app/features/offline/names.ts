import type { EpochMs } from '../../../contract/instant.ts'

// What the worker and the page say to each other, and where they keep what. Both import this file, and it imports no code.

/** Where the worker's script is served. Pages may register no other. */
export const WORKER = '/sw.js'
/** The page without content, which shows what its address names from answers that were kept. */
export const SHELL = '/index.html'

export const cacheNames = {
  shell: 'dateline-shell',
  assets: 'dateline-assets',
  pages: 'dateline-pages',
  reads: 'dateline-reads',
  pictures: 'dateline-pictures',
} as const

/** Where a whole day is kept, with all that it needs. */
export const dayCache = (day: string) => `dateline-day-${day}`
export const isDayCache = (name: string) => name.startsWith('dateline-day-')

/** The `meta` that the worker writes into a document that it took from what was kept: when that came, in ms; nothing for the shell. */
export const KEPT_META = 'dateline-kept'

/** What became of a read: it came from the server, it was kept at that moment, or there was neither. */
export type ReadState = 'fresh' | 'missing' | EpochMs

/** Told to the page that asked. `path` has its query. */
export type ReadMessage = { type: 'dateline:read'; path: string; state: ReadState }

/** Asked of the worker: to take over from the one before it, or to forget all that was read. */
export type WorkerMessage = { type: 'dateline:take-over' } | { type: 'dateline:forget' }
