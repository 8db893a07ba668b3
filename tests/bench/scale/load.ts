import type { Store } from '../../../src/server/store/store.ts'
import { articleOf } from './articles.ts'

const BATCH = 500

/** Puts so many articles as an import does, in batches of the store's own length; answers how many a second, making them not counted. */
export async function load(store: Store, count: number): Promise<number> {
  const now = Date.now()
  let milliseconds = 0
  for (let first = 0; first < count; first += BATCH) {
    const size = Math.min(BATCH, count - first)
    const candidates = Array.from({ length: size }, (_, index) => articleOf(first + index, count))
    const start = performance.now()
    for (let done = 0; done < size; ) {
      const outcomes = await store.putBatch(candidates.slice(done), now)
      const wrong = outcomes.find(({ outcome }) => outcome !== 'added')
      if (wrong) throw new Error(`An article was not added: ${JSON.stringify(wrong)}`)
      done += outcomes.length
    }
    milliseconds += performance.now() - start
  }
  return (count / milliseconds) * 1000
}
