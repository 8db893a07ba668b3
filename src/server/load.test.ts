import { describe, expect, it, vi } from 'vitest'
import { Load } from './load.ts'
import { StoreUnavailable } from './store/store.ts'
import { json, press, putArticle, startServer } from './testing.ts'

/** Keeps the event loop as a store does that answers within the turn. */
function work(ms: number) {
  const end = performance.now() + ms
  while (performance.now() < end);
}

describe('more than can be answered', () => {
  it('in one turn of the event loop is refused, and what comes later is not', async () => {
    const load = new Load({ longestTurnMs: 20 })
    const ask = () => load.run(async () => work(15))
    const together = await Promise.allSettled(Array.from({ length: 10 }, ask))
    const answered = together.filter(({ status }) => status === 'fulfilled').length
    expect(answered).toBeGreaterThan(0)
    expect(answered).toBeLessThan(4)
    expect(load.refused).toBe(10 - answered)
    expect(load.underWay).toBe(0)
    await new Promise(setImmediate)
    await expect(ask()).resolves.toBeUndefined()
  })

  it('at once is refused until something is answered', async () => {
    const load = new Load({ mostUnderWay: 1 })
    const answer = Promise.withResolvers<void>()
    const first = load.run(() => answer.promise)
    await expect(load.run(async () => 1)).rejects.toBeInstanceOf(StoreUnavailable)
    answer.resolve()
    await first
    await expect(load.run(async () => 1)).resolves.toBe(1)
  })
})

it('what is too much is 503 with a time to wait, while kept answers and health go on', async () => {
  const load = new Load()
  const { ask, store } = await startServer({ load })
  const id = await putArticle(store)
  const article = `/api/articles/${id}`
  expect((await ask(article)).status).toBe(200)
  vi.spyOn(load, 'run').mockRejectedValue(new StoreUnavailable())
  const calls: [string, RequestInit?][] = [
    ['/api/articles'],
    ['/api/articles?q=tin'],
    ['/api/suggestions?q=tin'],
    ['/api/site'],
    ['/api/days?from=2026-11-01&to=2026-11-30'],
    ['/feed.xml'],
    ['/sitemap.xml'],
    [`${article}/versions`],
    [`${article}/engagement`],
    [`${article}/views`, json('POST', {})],
    [`${article}/rating`, press(4)],
    [`${article}/rating`, { method: 'DELETE' }],
  ]
  for (const [path, init] of calls) {
    const answer = await ask(path, init)
    expect([path, answer.status]).toEqual([path, 503])
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await answer.json()).toMatchObject({ type: '/problems/unavailable' })
  }
  expect((await ask(article)).status).toBe(200)
  expect((await ask('/api/health')).status).toBe(200)
})
