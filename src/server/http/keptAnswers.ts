import { LRUCache } from 'lru-cache'
import type { EpochMs } from '../../contract/instant.ts'
import type { Store } from '../store/store.ts'
import { type Content, digestOf, KeptAnswer } from './keptAnswer.ts'

const MOST_BYTES = 32 * 1024 * 1024
/** How old an answer may be where there is too much to make another one, in seconds. */
const OLDEST = 60

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

  /** An answer of the same content that was made in the last minute, where there is too much to answer to look at it anew. */
  getOlder(key: string, state: string): KeptAnswer | undefined {
    const kept = this.#kept.get(key)
    if (!kept) return undefined
    const [before, now] = [partsOf(kept.state), partsOf(state)]
    const isSame = before.content === now.content && now.second - before.second <= OLDEST
    return isSame ? kept.answer : undefined
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

/** What a state is made of. */
function partsOf(state: string): { content: string; second: number } {
  const space = state.lastIndexOf(' ')
  return { content: state.slice(0, space), second: Number(state.slice(space + 1)) }
}

/** A word that stays the same as long as the answers do. The second is in it: articles appear and days begin at whole ones.
 * To be asked before what is answered is read. */
export async function stateAt(store: Store, now: EpochMs): Promise<string> {
  return `${await store.contentVersion()} ${Math.floor(now / 1000)}`
}
