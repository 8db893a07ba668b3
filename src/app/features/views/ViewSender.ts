import type { Api } from '../../api/api.ts'
import { failureOf } from '../../api/failure.ts'
import { Retry } from '../../retry.ts'
import { forgetView, keepView, waitingViews } from './viewOutbox.ts'

type Listener = { changed: () => void; counted: (views: number) => void }

/** Sends views, one after the other. One that had no answer, or found an outage, is kept on the device and sent again when it may
 * succeed: by another page too, if this one is left. The server counts it once, by its device word. */
export class ViewSender {
  readonly #api: Api
  readonly #listeners = new Map<string, Set<Listener>>()
  readonly #retry = new Retry(() => this.#flush())
  #queue: Promise<void> = Promise.resolve()

  constructor(api: Api) {
    this.#api = api
    addEventListener('online', () => this.#flush())
    this.#flush()
  }

  isWaiting(id: string): boolean {
    return id in waitingViews()
  }

  /** Tells of an article's views: that one waits, or no more, and how many there are. Returns how to stop. */
  subscribe(id: string, changed: () => void, counted: (views: number) => void): () => void {
    const listener = { changed, counted }
    const listeners = this.#listeners.get(id) ?? new Set()
    this.#listeners.set(id, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  send(id: string, device: string): void {
    this.#enqueue(async () => void (await this.#try(id, device)))
  }

  #flush(): void {
    this.#retry.cancel()
    this.#enqueue(async () => {
      for (const [id, device] of Object.entries(waitingViews())) {
        // Where one finds no way those behind it find none either.
        if ((await this.#try(id, device)) === 'waiting') return
      }
    })
  }

  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(work).catch(reportError)
  }

  async #try(id: string, device: string): Promise<'done' | 'waiting'> {
    try {
      const { views } = await this.#api.addView(id, device)
      this.#forget(id)
      this.#retry.wentWell()
      for (const { counted } of this.#listeners.get(id) ?? []) counted(views)
    } catch (error) {
      const failure = failureOf(error)
      if (failure.isOutage) {
        keepView(id, device)
        this.#changed(id)
        this.#retry.later(failure.retryAfter ?? 0)
        return 'waiting'
      }
      // Refused: it will never be taken.
      this.#forget(id)
    }
    return 'done'
  }

  #forget(id: string): void {
    if (!this.isWaiting(id)) return
    forgetView(id)
    this.#changed(id)
  }

  #changed(id: string): void {
    for (const { changed } of this.#listeners.get(id) ?? []) changed()
  }
}
