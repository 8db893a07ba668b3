import * as v from 'valibot'
import { Stars } from '../../../contract/rating.ts'

/** What a reader chose for an article and the server has not acknowledged yet; null takes the vote back.
 * `key` is the press's own, the same however often it is sent. */
export type Choice = { stars: Stars | null; key: string }

const STORAGE_KEY = 'dateline.votes'
const Choices = v.record(v.string(), v.object({ stars: v.nullable(Stars), key: v.string() }))

/** Choices by article, kept on the device until they are acknowledged; shared by the tabs of a browser. A browser that
 * refuses storage keeps them as long as the page. */
export class Outbox {
  #inMemory: Record<string, Choice> = {}

  all(): Record<string, Choice> {
    try {
      const stored = v.safeParse(Choices, JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}'))
      return stored.success ? stored.output : {}
    } catch {
      return this.#inMemory
    }
  }

  get(articleId: string): Choice | undefined {
    return this.all()[articleId]
  }

  put(articleId: string, choice: Choice): void {
    this.#write({ ...this.all(), [articleId]: choice })
  }

  /** Removes this choice; one made meanwhile stays. */
  remove(articleId: string, { key }: Choice): void {
    const { [articleId]: kept, ...others } = this.all()
    if (kept?.key === key) this.#write(others)
  }

  /** Calls back when another tab changed the choices; returns how to stop. */
  onOtherTab(changed: () => void): () => void {
    const listen = (event: StorageEvent) => {
      if (event.key === STORAGE_KEY) changed()
    }
    addEventListener('storage', listen)
    return () => removeEventListener('storage', listen)
  }

  #write(choices: Record<string, Choice>): void {
    this.#inMemory = choices
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify(choices))
    } catch {
      // as said above
    }
  }
}
