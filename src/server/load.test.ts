import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { Load } from './load.ts'
import { json, NOW, press, putArticle, startServer } from './testing.ts'

describe('more than can be answered', () => {
  it('in one turn of the event loop is too much, and what comes later is not', async () => {
    const load = new Load({ longestTurnMs: 20 })
    let now = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
    onTestFinished(() => clock.mockRestore())
    const isTooMuch = Array.from({ length: 4 }, () => {
      const answer = load.isTooMuch()
      // So long as a store takes that answers within the turn.
      now += 15
      return answer
    })
    expect(isTooMuch).toEqual([false, false, true, true])
    await new Promise(setImmediate)
    expect(load.isTooMuch()).toBe(false)
  })

  it('at once is too much until something is answered', async () => {
    const load = new Load({ mostUnderWay: 1 })
    const { store } = await startServer()
    const answer = Promise.withResolvers<never>()
    vi.spyOn(store, 'views').mockReturnValueOnce(answer.promise)
    const asked = load.counting(store).views('a', NOW)
    expect([load.isTooMuch(), load.underWay]).toEqual([true, 1])
    answer.reject(new Error('away'))
    await expect(asked).rejects.toThrow('away')
    expect([load.isTooMuch(), load.underWay]).toEqual([false, 0])
  })
})

it('what is too much is 503 with a time to wait, while kept answers and health go on', async () => {
  const load = new Load()
  const { ask, store, clock } = await startServer({ load })
  const id = await putArticle(store)
  const article = `/api/articles/${id}`
  expect((await ask(article)).status).toBe(200)
  const isTooMuch = vi.spyOn(load, 'isTooMuch').mockReturnValue(true)
  const calls: [string, RequestInit?][] = [
    ['/api/articles'],
    ['/api/articles?q=tin'],
    ['/api/suggestions?q=tin'],
    ['/api/site'],
    ['/api/days?from=2026-11-01&to=2026-11-30'],
    ['/feed.xml'],
    ['/sitemap.xml'],
    [`${article}/engagement`],
    [`${article}/views`, json('POST', {})],
    [`${article}/rating`, press(4)],
    [`${article}/versions`],
  ]
  for (const [path, init] of calls) {
    const answer = await ask(path, init)
    expect([path, answer.status]).toEqual([path, 503])
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await answer.json()).toMatchObject({ type: '/problems/unavailable' })
  }
  expect(load.refused).toBeGreaterThanOrEqual(calls.length)
  // Seconds later, too, as long as nothing was published or removed.
  clock.now += 60_000
  expect((await ask(article)).status).toBe(200)
  expect((await ask('/api/health')).status).toBe(200)
  await store.remove(id, NOW)
  expect((await ask(article)).status).toBe(503)
  isTooMuch.mockReturnValue(false)
  expect((await ask(article)).status).toBe(410)
})
