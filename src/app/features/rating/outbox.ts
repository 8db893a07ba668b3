import type { Stars } from '../../../contract/rating.ts'
import { parsed, store, stored } from '../../deviceStorage.ts'
import { randomWord } from '../../randomWord.ts'
import { rememberVoted } from './hasVoted.ts'

/** What a reader chose for an article and the server has not acknowledged yet; null takes the vote back.
 * `key` is the press's own, the same however often it is sent. `isSent`: it may have arrived, only its answer has not. */
export type Choice = {
  stars: Stars | null
  key: string
  isSent?: boolean | undefined
  /** An earlier vote that may have arrived. It is sent again before this one, to be known as the same reader's. */
  unanswered?: { stars: Stars; key: string } | undefined
}

const STORAGE_KEY = 'dateline.votes'

/** Choices by article, kept on the device until they are acknowledged; shared by the tabs of a browser. */
export class Outbox {
  all(): Record<string, Choice> {
    return choicesIn(stored(STORAGE_KEY))
  }

  get(articleId: string): Choice | undefined {
    return this.all()[articleId]
  }

  /** Takes a new choice in the place of the article's last one. */
  choose(articleId: string, stars: Stars | null): void {
    const last = this.get(articleId)
    const maybeArrived =
      last?.isSent && last.stars !== null ? { stars: last.stars, key: last.key } : undefined
    const unanswered = last?.unanswered ?? maybeArrived
    this.#put(articleId, { stars, key: randomWord(), ...(unanswered && { unanswered }) })
  }

  markSent(articleId: string, key: string): void {
    rememberVoted()
    const choice = this.get(articleId)
    if (choice?.key === key) this.#put(articleId, { ...choice, isSent: true })
  }

  /** The press with this key was answered: it waits no longer, one made after it stays. */
  answered(articleId: string, key: string): void {
    const { [articleId]: choice, ...others } = this.all()
    if (choice?.key === key) this.#write(others)
    else if (choice?.unanswered?.key === key) this.#put(articleId, { ...choice, unanswered: undefined })
  }

  /** Calls back when another tab changed the choices, with those that were answered there; returns how to stop. */
  onOtherTab(changed: (answered: [articleId: string, choice: Choice][]) => void): () => void {
    const listen = (event: StorageEvent) => {
      if (event.key !== STORAGE_KEY) return
      const left = choicesIn(event.newValue)
      changed(Object.entries(choicesIn(event.oldValue)).filter(([articleId]) => !left[articleId]))
    }
    addEventListener('storage', listen)
    return () => removeEventListener('storage', listen)
  }

  #put(articleId: string, choice: Choice): void {
    this.#write({ ...this.all(), [articleId]: choice })
  }

  #write(choices: Record<string, Choice>): void {
    store(STORAGE_KEY, JSON.stringify(choices))
  }
}

/** What was stored; nothing where it is not what an outbox writes. */
function choicesIn(text: string | null | undefined): Record<string, Choice> {
  const found = parsed(text)
  return isObject(found) && Object.values(found).every(isChoice) ? (found as Record<string, Choice>) : {}
}

function isChoice(value: unknown): value is Choice {
  if (!isObject(value) || typeof value.key !== 'string') return false
  const { stars, isSent = false, unanswered } = value
  if ((stars !== null && !isStars(stars)) || typeof isSent !== 'boolean') return false
  return (
    unanswered === undefined ||
    (isObject(unanswered) && isStars(unanswered.stars) && typeof unanswered.key === 'string')
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isStars(value: unknown): value is Stars {
  return [1, 2, 3, 4, 5].includes(value as number)
}
