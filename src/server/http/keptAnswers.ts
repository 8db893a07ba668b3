import { LRUCache } from 'lru-cache'
import type { EpochMs } from '../../contract/instant.ts'
import type { Store } from '../store/store.ts'
import { type Content, digestOf, KeptAnswer } from './keptAnswer.ts'

const MOST_BYTES = 32 * 1024 * 1024

type Kept = { state: string; source: string; answer: KeptAnswer }

/** The answers that were given last and are the same for everybody, each valid in the state in which it was made. */
export class KeptAnswers {
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ answer }, key) => answer.size + key.length * 2 + 500,
  })

  get(key: string, state: string): KeptAnswer | undefined {
    const kept = this.#kept.get(key)
    return kept?.state === state ? kept.answer : undefined
  }

  /** An answer of the same content that was made some seconds ago, where there is too much to answer to look at it anew. */
  getOlder(key: string, state: string): KeptAnswer | undefined {
    const kept = this.#kept.get(key)
    return kept && contentOf(kept.state) === contentOf(state) ? kept.answer : undefined
  }

  /** The answer that is made from this source (any text that says all that it depends on), now valid in this state. It is made
   * anew, and compressed, only where the source is not the one of before. */
  keep(key: string, state: string, source: string, make: () => Content): KeptAnswer {
    const digest = digestOf(source)
    const before = this.#kept.get(key)
    const answer = before?.source === digest ? before.answer : new KeptAnswer(make())
    this.#kept.set(key, { state, source: digest, answer })
    return answer
  }
}

/** A state without its second. */
function contentOf(state: string): string {
  return state.slice(0, state.lastIndexOf(' '))
}

/** A word that stays the same as long as the answers do. The second is in it: articles appear and days begin at whole ones.
 * To be asked before what is answered is read. */
export async function stateAt(store: Store, now: EpochMs): Promise<string> {
  return `${await store.contentVersion()} ${Math.floor(now / 1000)}`
}
