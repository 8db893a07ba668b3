import { describe, expect, it } from 'vitest'
import { startServer } from '../testing.ts'
import { createRateLimits } from './rateLimits.ts'

describe('a query', () => {
  it.each([
    ['/api/articles?limit=0', 'limit'],
    ['/api/articles?limit=51', 'limit'],
    ['/api/articles?limit=05', 'limit'],
    ['/api/articles?limit=5.0', 'limit'],
    ['/api/articles?limit=1e1', 'limit'],
    ['/api/articles?limit=', 'limit'],
    ['/api/articles?from=2026-02-31', 'from'],
    ['/api/articles?from=2026-03-01&to=2026-02-01', 'to'],
    ['/api/articles?sort=loudest', 'sort'],
    ['/api/articles?period=1y', 'period'],
    ['/api/articles?section=A%20B', 'section'],
    ['/api/articles?cursor=nonsense', 'cursor'],
    ['/api/articles?limit=5&limit=6', 'limit'],
    ['/api/days?from=2026-01-01', 'to'],
    ['/api/days?from=2026-01-01&to=2025-01-01', 'to'],
    ['/api/suggestions', 'q'],
    ['/api/suggestions?q=%20', 'q'],
  ])('%s is refused by name', async (path, field) => {
    const { ask } = await startServer()
    const answer = await ask(path)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ type: '/problems/bad-request', errors: [{ field }] })
  })

  it('passes over what it does not know', async () => {
    const { ask } = await startServer()
    expect((await ask('/api/articles?utm_source=x&limit=5')).status).toBe(200)
  })

  it('is refused past the searches of one network', async () => {
    const rateLimits = createRateLimits({ searchesPerSecond: 0.1, searchBurst: 2 })
    const { ask } = await startServer({ rateLimits, trustedProxies: 1 })
    const search = (address: string) =>
      ask('/api/articles?q=nuoc', { headers: { 'X-Forwarded-For': address } })
    const statuses = []
    for (const host of ['1', '2', '3']) statuses.push((await search(`2001:db8::${host}`)).status)
    expect(statuses).toEqual([200, 200, 429])
    expect(Number((await search('2001:db8::4')).headers.get('Retry-After'))).toBeGreaterThan(1)
    expect((await search('2001:db8:0:1::1')).status).toBe(200)
    expect((await ask('/api/articles')).status).toBe(200)
  })
})
