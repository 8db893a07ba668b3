import { expect, it } from 'vitest'
import { StoreUnavailable } from '../store.ts'
import { CONNECTIONS } from './pool.ts'
import { Searches } from './searches.ts'

it('lets some searches run at once, the others after them, and refuses more than can wait', async () => {
  const searches = new Searches()
  const answer = Promise.withResolvers<void>()
  let running = 0
  const ask = () =>
    searches.run(() => {
      running++
      return answer.promise
    })
  const taken = Array.from({ length: CONNECTIONS - 3 + 100 }, ask)
  await new Promise(setImmediate)
  expect(running).toBe(CONNECTIONS - 3)
  await expect(ask()).rejects.toBeInstanceOf(StoreUnavailable)
  answer.resolve()
  await Promise.all(taken)
  expect(running).toBe(taken.length)
  await expect(ask()).resolves.toBeUndefined()
})
