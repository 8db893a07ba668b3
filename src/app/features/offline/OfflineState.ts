import { KEPT_META, type ReadMessage, type ReadState } from './names.ts'

/** A document that the worker took from what was kept: where, and when it came; null for the shell, which has no content. */
type KeptDocument = { address: string; at: number | null }

/** What this page knows of its own freshness, as the worker tells it, and of a version that waits. */
export class OfflineState {
  readonly answers = new Map<string, ReadState>()
  readonly document: KeptDocument | undefined
  /** A new version of the app is here and waits for the reader's word. */
  isNewVersion = false
  #version = 0
  readonly #listeners = new Set<() => void>()

  constructor(document: KeptDocument | undefined) {
    this.document = document
  }

  /** Whether there is anything to say of it. */
  get isNotable(): boolean {
    return (
      this.isNewVersion ||
      this.document !== undefined ||
      [...this.answers.values()].some((state) => state !== 'fresh')
    )
  }

  take({ path, state }: ReadMessage): void {
    this.answers.set(path, state)
    this.changed()
  }

  changed(): void {
    this.#version++
    for (const listener of this.#listeners) listener()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Another number after each change. */
  version = (): number => this.#version
}

/** The document as the worker marked it; undefined where it came from the server. */
export function documentState(): KeptDocument | undefined {
  const mark = document.querySelector<HTMLMetaElement>(`meta[name="${KEPT_META}"]`)
  if (!mark) return undefined
  // As it was loaded: links may have led on since.
  const [loaded] = performance.getEntriesByType('navigation')
  const { pathname, search } = new URL(loaded?.name ?? location.href)
  return { address: `${pathname}${search}`, at: mark.content === '' ? null : Number(mark.content) }
}
