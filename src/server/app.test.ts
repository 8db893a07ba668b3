import { describe, expect, it, vi } from 'vitest'
import { StoreUnavailable } from './store/store.ts'
import { candidate, json, NOW, press, putArticle, startServer } from './testing.ts'

describe('every answer', () => {
  it('has a request id, and a problem says the same one', async () => {
    const { ask } = await startServer()
    expect((await ask('/api/site')).headers.get('X-Request-Id')).toMatch(/\S/)
    const missing = await ask('/api/articles/2026-01-01-khong-co')
    expect(missing.status).toBe(404)
    expect(missing.headers.get('Content-Type')).toBe('application/problem+json')
    expect(missing.headers.get('Cache-Control')).toBe('no-store')
    expect(await missing.json()).toMatchObject({
      type: '/problems/not-found',
      status: 404,
      requestId: missing.headers.get('X-Request-Id'),
    })
  })

  it('keeps the request id that it was asked with', async () => {
    const { ask, store } = await startServer()
    const article = `/api/articles/${await putArticle(store)}`
    // Twice an answer that is kept, then one that is not there.
    const asked = [article, article, '/api/site', '/api/articles/2026-01-01-khong-co', '/khong-co.txt']
    for (const [index, path] of asked.entries()) {
      const id = `7f0c1b0e-${index}`
      const answer = await ask(path, { headers: { 'X-Request-Id': id } })
      expect([path, answer.headers.get('X-Request-Id')]).toEqual([path, id])
      if (answer.status === 404) expect(await answer.json()).toMatchObject({ requestId: id })
    }
  })

  it('tells nothing of what went wrong inside, but to the log', async () => {
    const error = vi.fn()
    const { ask, store } = await startServer({ log: { info: vi.fn(), error } })
    store.siteFacts = () => Promise.reject(new Error('secret path /etc'))
    const answer = await ask('/api/site')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('secret')
    expect(error.mock.calls[0]?.[0].err.message).toContain('secret')
  })

  it('is one line in the log, which tells of no reader and no search', async () => {
    const info = vi.fn()
    const { ask } = await startServer({ log: { info, error: vi.fn() }, trustedProxies: 1 })
    const answer = await ask('/api/articles?q=b%C3%AD', { headers: { 'X-Forwarded-For': '203.0.113.7' } })
    expect(info.mock.calls).toEqual([
      [
        {
          id: answer.headers.get('X-Request-Id'),
          method: 'GET',
          path: '/api/articles',
          status: 200,
          ms: expect.any(Number),
        },
        'request',
      ],
    ])
  })

  it('is 503 with a time to wait where the store cannot answer', async () => {
    const { ask, store } = await startServer()
    store.siteFacts = () => Promise.reject(new StoreUnavailable())
    const answer = await ask('/api/site')
    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await answer.json()).toMatchObject({ type: '/problems/unavailable' })
  })

  it.each([
    ['PATCH', '/api/site', 'GET, HEAD'],
    ['OPTIONS', '/api/articles', 'GET, HEAD'],
    ['POST', '/api/articles/a/engagement', 'GET, HEAD'],
    ['GET', '/api/articles/a/views', 'POST'],
    ['HEAD', '/api/articles/a/views', 'POST'],
    ['POST', '/api/articles/a/rating', 'PUT, DELETE'],
  ])('is 405 for %s %s, and names what that takes', async (method, path, allow) => {
    const { ask } = await startServer()
    const wrong = await ask(path, { method })
    expect(wrong.status).toBe(405)
    expect(wrong.headers.get('Allow')).toBe(allow)
    if (method !== 'HEAD')
      expect(await wrong.json()).toMatchObject({ type: '/problems/method-not-allowed', status: 405 })
  })

  it.each([
    ['GET', '/api'],
    ['GET', '/api/nothing'],
    ['POST', '/api/nothing'],
    ['GET', '/api/articles/'],
    ['GET', '/api/articles/a/nothing'],
    ['GET', '/elsewhere'],
  ])('is 404 for %s %s', async (method, path) => {
    const { ask } = await startServer()
    const missing = await ask(path, { method })
    expect(missing.status).toBe(404)
    expect(await missing.json()).toMatchObject({ type: '/problems/not-found' })
  })

  it('is 410 for what was removed', async () => {
    const { ask, store } = await startServer()
    const removed = async () => ({ state: 'removed' }) as const
    Object.assign(store, { article: removed, engagement: removed, addView: removed, setVote: removed })
    for (const [path, init] of [
      ['/api/articles/a', {}],
      ['/api/articles/a/engagement', {}],
      ['/api/articles/a/views', json('POST', {})],
      ['/api/articles/a/rating', press(4)],
    ] as const) {
      const answer = await ask(path, init)
      expect(answer.status, path).toBe(410)
      expect(await answer.json()).toMatchObject({ type: '/problems/removed' })
    }
  })
})

describe('reads that are the same for everybody', () => {
  it('carry an ETag, may be kept, and are 304 while nothing changed', async () => {
    const { ask, store } = await startServer()
    const id = await putArticle(store)
    for (const path of [
      '/api/site',
      '/api/articles',
      `/api/articles/${id}`,
      '/api/days?from=2026-11-01&to=2026-11-30',
    ]) {
      const first = await ask(path)
      expect(first.status, path).toBe(200)
      expect(first.headers.get('Cache-Control'), path).toMatch(/^public/)
      const again = await ask(path, { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } })
      expect(again.status, path).toBe(304)
      for (const name of ['ETag', 'Cache-Control', 'X-Content-Type-Options'])
        expect(again.headers.get(name), name).toBe(first.headers.get(name))
      expect(again.headers.get('X-Request-Id')).toMatch(/\S/)
    }
    const before = await ask('/api/site')
    await store.put(candidate('Tin khác', '2026-11-24T09:00:00+07:00'), NOW)
    const after = await ask('/api/site', { headers: { 'If-None-Match': before.headers.get('ETag') ?? '' } })
    expect(after.status).toBe(200)
  })

  it('answer HEAD without a body', async () => {
    const { ask } = await startServer()
    const answer = await ask('/api/site', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('ETag')).toBe((await ask('/api/site')).headers.get('ETag'))
    expect(await answer.text()).toBe('')
  })
})

it('keeps what depends on the reader out of caches', async () => {
  const { ask, store } = await startServer()
  const id = await putArticle(store)
  const answers = [
    await ask(`/api/articles/${id}/engagement`),
    await ask(`/api/articles/${id}/views`, json('POST', {})),
    await ask(`/api/articles/${id}/rating`, press(3)),
    await ask('/api/health'),
  ]
  for (const answer of answers) expect(answer.headers.get('Cache-Control')).toBe('no-store')
})

it('does not know an id that no article can have', async () => {
  const { ask } = await startServer()
  for (const id of ['A', '..', '%00', 'x'.repeat(121)])
    expect((await ask(`/api/articles/${id}`)).status, id).toBe(404)
})

it('shows an article only when its time has come', async () => {
  const { ask, store, clock } = await startServer()
  const id = await putArticle(store, { publishedAt: '2026-11-25T13:00:00+07:00' })
  expect((await ask(`/api/articles/${id}`)).status).toBe(404)
  expect((await ask(`/api/articles/${id}/engagement`)).status).toBe(404)
  clock.now += 3_600_000
  expect((await ask(`/api/articles/${id}`)).status).toBe(200)
})

it('says that it is well', async () => {
  const { ask, store } = await startServer()
  await putArticle(store)
  expect(await (await ask('/api/health')).json()).toEqual({ status: 'ok', store: 'sqlite', articles: 1 })
})
