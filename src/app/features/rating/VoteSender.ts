import type { QueryClient } from '@tanstack/react-query'
import type { Stars } from '../../../contract/rating.ts'
import type { Api } from '../../api/api.ts'
import { failureOf } from '../../api/failure.ts'
import { oneTabAtATime } from '../../oneTabAtATime.ts'
import { Retry } from '../../retry.ts'
import { Bursts } from './bursts.ts'
import { type Choice, Outbox } from './outbox.ts'
import type { Outcome, VoteState } from './outcome.ts'
import { confirmChoice, putRating } from './ratingCache.ts'

/** Sends readers' choices, one at a time, so that a first vote has brought its cookie before the next goes out.
 * A choice stays in the outbox until it is acknowledged or refused: an outage, or leaving, only delays it. */
export class VoteSender {
  readonly #api: Api
  readonly #client: QueryClient
  readonly #outbox = new Outbox()
  readonly #outcomes = new Map<string, Outcome>()
  readonly #states = new Map<string, VoteState>()
  readonly #listeners = new Set<() => void>()
  readonly #bursts = new Bursts()
  readonly #retry = new Retry(() => this.flush())
  #isSending = false
  /** Something may be there to send that the run under way has not seen. */
  #isWanted = false
  #queue: Promise<void> = Promise.resolve()

  constructor(api: Api, client: QueryClient) {
    this.#api = api
    this.#client = client
  }

  /** Sends what an earlier page left behind, and from now on whenever it may succeed. Returns how to stop. */
  start(): () => void {
    const leave = () => this.#leave()
    const hide = () => document.visibilityState === 'hidden' && leave()
    const forget = this.#outbox.onOtherTab((answered) => {
      for (const [articleId, choice] of answered) void this.#answeredElsewhere(articleId, choice)
      this.#changed()
    })
    const listening = new AbortController()
    const { signal } = listening
    addEventListener('online', () => this.flush(), { signal })
    addEventListener('pagehide', leave, { signal })
    document.addEventListener('visibilitychange', hide, { signal })
    this.flush()
    return () => {
      forget()
      listening.abort()
      this.#retry.cancel()
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  state(articleId: string): VoteState {
    const choice = this.#outbox.get(articleId)
    const outcome = this.#outcomes.get(articleId)
    const known = this.#states.get(articleId)
    if (known && known.choice?.key === choice?.key && known.outcome === outcome) return known
    const state = { choice, outcome }
    this.#states.set(articleId, state)
    return state
  }

  /** Takes a choice in. Keys come in bursts, of which the last alone is sent; a press is sent at once. */
  choose(articleId: string, stars: Stars | null, how: 'press' | 'keys'): void {
    this.#outbox.choose(articleId, stars)
    this.#outcomes.delete(articleId)
    this.#bursts.end(articleId)
    if (how === 'keys') this.#bursts.hold(articleId, () => this.release(articleId))
    else this.flush()
    this.#changed()
  }

  /** Ends an article's burst of keys: its choice is sent now. */
  release(articleId: string): void {
    if (this.#bursts.end(articleId)) this.flush()
  }

  /** A new page of the article: earlier outcomes were another page's to tell. What still waits is no outcome yet. */
  forgetOutcome(articleId: string): void {
    if (this.#outcomes.get(articleId)?.kind === 'waiting') return
    if (this.#outcomes.delete(articleId)) this.#changed()
  }

  /** Sends everything that waits, after what is being sent already. */
  flush(): void {
    this.#retry.cancel()
    this.#isWanted = true
    this.#enqueue(async () => {
      while (this.#isWanted) {
        this.#isWanted = false
        // Without locks two tabs may send a choice, with the same key.
        const outcome = await oneTabAtATime('dateline.votes', () => this.#sendAll())
        // Who asked meanwhile waits for the same retry.
        if (outcome === 'waiting') this.#isWanted = false
      }
    })
  }

  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(work).catch(reportError)
  }

  async #sendAll(): Promise<'done' | 'waiting'> {
    for (const articleId of Object.keys(this.#outbox.all())) {
      // Another tab may have sent it while this one waited for its turn.
      const choice = this.#outbox.get(articleId)
      if (!choice || this.#bursts.has(articleId)) continue
      if ((await this.#send(articleId, choice)) === 'waiting') {
        this.#tellAllWaiting()
        return 'waiting'
      }
    }
    return 'done'
  }

  /** One had no answer: those behind it are not tried now, and wait as well. */
  #tellAllWaiting(): void {
    for (const [articleId, { stars, key }] of Object.entries(this.#outbox.all())) {
      if (!this.#bursts.has(articleId)) this.#tell(articleId, key, { kind: 'waiting', stars })
    }
  }

  async #answeredElsewhere(articleId: string, { stars }: Choice): Promise<void> {
    const wasWaiting = this.#outcomes.get(articleId)?.kind === 'waiting'
    this.#outcomes.delete(articleId)
    const isSaved = await confirmChoice(this.#client, articleId, stars)
    if (!wasWaiting || !isSaved || this.#outbox.get(articleId)) return
    this.#outcomes.set(articleId, { kind: 'saved', stars })
    this.#changed()
  }

  /** The page may end any moment: what was held back goes out now, without waiting for a turn, unless something is
   * under way already. Then it goes out after that, or with the next page. */
  #leave(): void {
    const held = this.#bursts.endAll()
    const [articleId] = held
    const choice = articleId === undefined ? undefined : this.#outbox.get(articleId)
    if (articleId !== undefined && choice && !this.#isSending) {
      const sending = this.#send(articleId, choice)
      this.#enqueue(async () => void (await sending))
    }
    if (held.length > 0) this.flush()
  }

  /** Sends a choice, after the earlier one that may have arrived. */
  async #send(articleId: string, { stars, key, unanswered }: Choice): Promise<'done' | 'waiting'> {
    this.#isSending = true
    try {
      if (unanswered) {
        const earlier = await this.#write(articleId, unanswered.stars, unanswered.key)
        if (earlier === 'waiting') return 'waiting'
        // Chosen anew meanwhile: the flush of that choice sends it.
        if (this.#outbox.get(articleId)?.key !== key) return 'done'
      }
      return await this.#write(articleId, stars, key)
    } finally {
      this.#isSending = false
    }
  }

  async #write(articleId: string, stars: Stars | null, key: string): Promise<'done' | 'waiting'> {
    this.#outbox.markSent(articleId, key)
    try {
      const rating = await (stars === null
        ? this.#api.clearRating(articleId)
        : this.#api.setRating(articleId, stars, key))
      this.#retry.wentWell()
      await putRating(this.#client, articleId, rating)
      this.#tell(articleId, key, { kind: 'saved', stars })
      return 'done'
    } catch (error) {
      const failure = failureOf(error)
      if (failure.isOutage) {
        this.#tell(articleId, key, { kind: 'waiting', stars })
        this.#retry.later(failure.retryAfter ?? 0)
        return 'waiting'
      }
      this.#tell(articleId, key, { kind: 'refused', stars, failure })
      return 'done'
    }
  }

  /** Tells what became of a press, unless the reader has chosen anew since. */
  #tell(articleId: string, key: string, outcome: Outcome): void {
    const isLatest = this.#outbox.get(articleId)?.key === key
    if (isLatest) this.#outcomes.set(articleId, outcome)
    if (outcome.kind !== 'waiting') this.#outbox.answered(articleId, key)
    this.#changed()
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}
