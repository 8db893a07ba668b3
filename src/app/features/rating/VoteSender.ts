import type { QueryClient } from '@tanstack/react-query'
import type { Engagement, Rating, Stars } from '../../../contract/rating.ts'
import type { Api } from '../../api/api.ts'
import { type Failure, failureOf } from '../../api/failure.ts'
import { keys } from '../../api/queries.ts'
import { type Choice, Outbox } from './outbox.ts'

/** What became of the last choice for an article. */
export type Outcome =
  | { kind: 'saved'; stars: Stars | null }
  | { kind: 'waiting'; stars: Stars | null }
  | { kind: 'refused'; stars: Stars | null; failure: Failure }

/** An article's unacknowledged choice and the last outcome; the same object until one of them changes. */
export type VoteState = { choice: Choice | undefined; outcome: Outcome | undefined }

/** How long a burst of keys may rest before its last choice is sent. */
const BURST_MS = 600
const FIRST_RETRY_MS = 5_000
const LONGEST_RETRY_MS = 300_000

/** Sends readers' choices, one at a time, so that a first vote has brought its cookie before the next goes out.
 * A choice stays in the outbox until it is acknowledged or refused: an outage, or leaving, only delays it. */
export class VoteSender {
  readonly #api: Api
  readonly #client: QueryClient
  readonly #outbox = new Outbox()
  readonly #outcomes = new Map<string, Outcome>()
  readonly #states = new Map<string, VoteState>()
  readonly #listeners = new Set<() => void>()
  /** Bursts of keys that go on: not to be sent before their timer. */
  readonly #bursts = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #underWay = new Set<string>()
  #queue: Promise<void> = Promise.resolve()
  #retry: ReturnType<typeof setTimeout> | undefined
  #retryMs = FIRST_RETRY_MS

  constructor(api: Api, client: QueryClient) {
    this.#api = api
    this.#client = client
  }

  /** Sends what an earlier page left behind, and from now on whenever it may succeed. Returns how to stop. */
  start(): () => void {
    const flush = () => this.flush()
    const leave = () => {
      if (document.visibilityState === 'hidden') this.#leave()
    }
    const forget = this.#outbox.onOtherTab(() => this.#changed())
    addEventListener('online', flush)
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    this.flush()
    return () => {
      forget()
      removeEventListener('online', flush)
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      clearTimeout(this.#retry)
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
    this.#outbox.put(articleId, { stars, key: crypto.randomUUID() })
    this.#outcomes.delete(articleId)
    clearTimeout(this.#bursts.get(articleId))
    this.#bursts.delete(articleId)
    if (how === 'keys')
      this.#bursts.set(
        articleId,
        setTimeout(() => this.release(articleId), BURST_MS),
      )
    else this.flush()
    this.#changed()
  }

  /** Ends an article's burst of keys: its choice is sent now. */
  release(articleId: string): void {
    const burst = this.#bursts.get(articleId)
    if (burst === undefined) return
    clearTimeout(burst)
    this.#bursts.delete(articleId)
    this.flush()
  }

  /** A new page of the article: earlier outcomes were another page's to tell. */
  forgetOutcome(articleId: string): void {
    if (this.#outcomes.delete(articleId)) this.#changed()
  }

  /** Sends everything that waits, after what is being sent already. */
  flush(): void {
    clearTimeout(this.#retry)
    this.#queue = this.#queue.then(() => oneTabAtATime(() => this.#sendAll()))
  }

  async #sendAll(): Promise<void> {
    for (const articleId of Object.keys(this.#outbox.all())) {
      // Another tab may have sent it while this one waited for its turn.
      const choice = this.#outbox.get(articleId)
      if (!choice || this.#bursts.has(articleId) || this.#underWay.has(choice.key)) continue
      if ((await this.#send(articleId, choice)) === 'waiting') return
    }
  }

  /** The page may end any moment: what was held back goes out now, without waiting for a turn. */
  #leave(): void {
    for (const [articleId, burst] of this.#bursts) {
      clearTimeout(burst)
      const choice = this.#outbox.get(articleId)
      if (choice && !this.#underWay.has(choice.key)) void this.#send(articleId, choice)
    }
    this.#bursts.clear()
  }

  async #send(articleId: string, choice: Choice): Promise<'done' | 'waiting'> {
    const { stars, key } = choice
    this.#underWay.add(key)
    try {
      const rating = await (stars === null
        ? this.#api.clearRating(articleId)
        : this.#api.setRating(articleId, stars, key))
      this.#retryMs = FIRST_RETRY_MS
      await this.#acknowledge(articleId, choice, rating)
      return 'done'
    } catch (error) {
      const failure = failureOf(error)
      if (failure.isOutage) {
        this.#tell(articleId, choice, { kind: 'waiting', stars })
        this.#retryLater(failure)
        return 'waiting'
      }
      this.#outbox.remove(articleId, choice)
      this.#tell(articleId, choice, { kind: 'refused', stars, failure })
      return 'done'
    } finally {
      this.#underWay.delete(key)
    }
  }

  async #acknowledge(articleId: string, choice: Choice, rating: Rating): Promise<void> {
    // An answer that was asked for before the vote would show the time before it.
    await this.#client.cancelQueries({ queryKey: keys.engagement(articleId) })
    this.#client.setQueryData<Engagement>(
      keys.engagement(articleId),
      (known) => known && { ...known, rating },
    )
    if (!this.#client.getQueryData(keys.engagement(articleId))) {
      void this.#client.invalidateQueries({ queryKey: keys.engagement(articleId) })
    }
    this.#outbox.remove(articleId, choice)
    this.#tell(articleId, choice, { kind: 'saved', stars: choice.stars })
  }

  /** Tells an outcome, unless the reader has chosen anew meanwhile. */
  #tell(articleId: string, { key }: Choice, outcome: Outcome): void {
    const latest = this.#outbox.get(articleId)
    if (latest === undefined || latest.key === key) this.#outcomes.set(articleId, outcome)
    this.#changed()
  }

  #retryLater({ retryAfter }: Failure): void {
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => this.flush(), Math.max(this.#retryMs, (retryAfter ?? 0) * 1000))
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS)
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** Runs while no other tab of this browser does; where there are no locks, a choice sent twice has the same key. */
async function oneTabAtATime(work: () => Promise<void>): Promise<void> {
  if (navigator.locks) await navigator.locks.request('dateline.votes', work)
  else await work()
}
