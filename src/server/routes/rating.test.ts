import { describe, expect, it } from 'vitest'
import { createRateLimits } from '../http/rateLimits.ts'
import { json, press, putArticle, startServer } from '../testing.ts'

const cookieOf = (response: Response) => response.headers.get('Set-Cookie')?.split(';')[0] ?? ''

describe('the reader’s cookie', () => {
  it('comes with the first vote, and with nothing else', async () => {
    const { ask, store } = await startServer()
    const id = await putArticle(store)
    for (const path of [
      '/api/site',
      '/api/articles',
      `/api/articles/${id}`,
      `/api/articles/${id}/engagement`,
    ]) {
      expect((await ask(path)).headers.has('Set-Cookie'), path).toBe(false)
    }
    expect((await ask(`/api/articles/${id}/views`, json('POST', {}))).headers.has('Set-Cookie')).toBe(false)

    const first = await ask(`/api/articles/${id}/rating`, press(4))
    expect(first.headers.get('Set-Cookie')).toMatch(
      /^dateline-reader=[A-Za-z0-9_-]{22}\.[^;]+; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    const second = await ask(`/api/articles/${id}/rating`, press(5, { Cookie: cookieOf(first) }))
    expect(second.headers.has('Set-Cookie')).toBe(false)
    expect(await second.json()).toMatchObject({ count: 1, average: 5, yours: 5 })
  })

  it('is Secure and bound to the host where the site is on https', async () => {
    const site = { name: 'x', language: 'vi', timeZone: 'Asia/Ho_Chi_Minh', url: 'https://news.example.vn' }
    const { ask, store } = await startServer({ site })
    const id = await putArticle(store)
    const first = await ask(`/api/articles/${id}/rating`, press(4))
    expect(first.headers.get('Set-Cookie')).toMatch(/^__Host-dateline-reader=.*; Secure;/)
    const after = await ask(`/api/articles/${id}/engagement`, { headers: { Cookie: cookieOf(first) } })
    expect(await after.json()).toMatchObject({ rating: { yours: 4 } })
  })

  it('goes by X-Forwarded-Proto where a trusted proxy says it and nothing else does', async () => {
    const secure = { 'X-Forwarded-Proto': 'https' }
    for (const [trustedProxies, name] of [
      [1, '__Host-dateline-reader='],
      [0, 'dateline-reader='],
    ] as const) {
      const { ask, store } = await startServer({ trustedProxies })
      const id = await putArticle(store)
      const cookie = cookieOf(await ask(`/api/articles/${id}/rating`, press(4, secure)))
      expect(cookie.startsWith(name), cookie).toBe(true)
    }
  })

  it('names nobody when it was made up elsewhere', async () => {
    const { ask, store } = await startServer({ limits: { newVotesPerArticleAndDay: 1 } })
    const id = await putArticle(store)
    const forged = (letter: string) => press(1, { Cookie: `dateline-reader=${letter.repeat(22)}` })
    const first = await ask(`/api/articles/${id}/rating`, forged('a'))
    expect(cookieOf(first)).not.toContain('aaaa')
    expect((await ask(`/api/articles/${id}/rating`, forged('b'))).status).toBe(429)
  })

  it('is not given with a refused vote', async () => {
    const { ask } = await startServer()
    const refused = await ask('/api/articles/2026-01-01-khong-co/rating', press(4))
    expect(refused.status).toBe(404)
    expect(refused.headers.has('Set-Cookie')).toBe(false)
  })
})

describe('a press sent twice', () => {
  it('is one vote of one reader, though no cookie came back from the first', async () => {
    const { ask, store } = await startServer()
    const id = await putArticle(store)
    const same = press(4)
    const [first, second] = [
      await ask(`/api/articles/${id}/rating`, same),
      await ask(`/api/articles/${id}/rating`, same),
    ]
    expect(await second.json()).toMatchObject({ count: 1, yours: 4 })
    expect(cookieOf(second)).toBe(cookieOf(first))
  })

  it('does not bring back what was changed after it', async () => {
    const { ask, store } = await startServer()
    const id = await putArticle(store)
    const first = press(2)
    const cookie = cookieOf(await ask(`/api/articles/${id}/rating`, first))
    await ask(`/api/articles/${id}/rating`, press(5, { Cookie: cookie }))
    const again = await ask(`/api/articles/${id}/rating`, {
      ...first,
      headers: { ...(first.headers as Record<string, string>), Cookie: cookie },
    })
    expect(await again.json()).toMatchObject({ count: 1, yours: 5 })
  })
})

it('takes a vote back, twice just as well', async () => {
  const { ask, store } = await startServer()
  const id = await putArticle(store)
  const headers = { Cookie: cookieOf(await ask(`/api/articles/${id}/rating`, press(4))) }
  for (let times = 0; times < 2; times++) {
    const answer = await ask(`/api/articles/${id}/rating`, { method: 'DELETE', headers })
    expect(await answer.json()).toEqual({ average: null, count: 0, histogram: [0, 0, 0, 0, 0], yours: null })
  }
})

it('has no vote to take back without a cookie', async () => {
  const { ask, store } = await startServer()
  const id = await putArticle(store)
  await ask(`/api/articles/${id}/rating`, press(4))
  const answer = await ask(`/api/articles/${id}/rating`, { method: 'DELETE' })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ count: 1, average: 4, yours: null })
})

it('shows each reader their own vote', async () => {
  const { ask, store } = await startServer()
  const id = await putArticle(store)
  const mine = cookieOf(await ask(`/api/articles/${id}/rating`, press(2)))
  await ask(`/api/articles/${id}/rating`, press(5))
  const engagement = async (headers: Record<string, string>) =>
    (await ask(`/api/articles/${id}/engagement`, { headers })).json()
  expect(await engagement({ Cookie: mine })).toMatchObject({ rating: { count: 2, average: 3.5, yours: 2 } })
  expect(await engagement({})).toMatchObject({ rating: { yours: null } })
  expect(await engagement({ Cookie: 'dateline-reader=nobody' })).toMatchObject({ rating: { yours: null } })
})

describe('limits', () => {
  it('refuses the vote past those of one reader in a minute', async () => {
    const { ask, store } = await startServer({ rateLimits: createRateLimits({ votesPerMinute: 2 }) })
    const id = await putArticle(store)
    const headers = { Cookie: cookieOf(await ask(`/api/articles/${id}/rating`, press(1))) }
    expect((await ask(`/api/articles/${id}/rating`, press(2, headers))).status).toBe(200)
    const third = await ask(`/api/articles/${id}/rating`, press(3, headers))
    expect(third.status).toBe(429)
    expect(Number(third.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await third.json()).toMatchObject({ type: '/problems/too-many', status: 429 })
  })

  it('refuses new readers past those of one network and day, and lets known ones change', async () => {
    const { ask, store } = await startServer({ limits: { newVotesPerArticleAndDay: 2 } })
    const id = await putArticle(store)
    const known = cookieOf(await ask(`/api/articles/${id}/rating`, press(1)))
    await ask(`/api/articles/${id}/rating`, press(1))
    expect((await ask(`/api/articles/${id}/rating`, press(1))).status).toBe(429)
    expect((await ask(`/api/articles/${id}/rating`, press(5, { Cookie: known }))).status).toBe(200)
  })
})

it('a thousand votes without cookies from one address are an office’s five hundred, and no more', async () => {
  const { ask, store } = await startServer({ trustedProxies: 1 })
  const id = await putArticle(store)
  const from = (address: string) => press(5, { 'X-Forwarded-For': address })
  const statuses = new Map<number, number>()
  for (let reader = 0; reader < 1_000; reader++) {
    const { status } = await ask(`/api/articles/${id}/rating`, from('203.0.113.7'))
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  expect([...statuses]).toEqual([
    [200, 500],
    [429, 500],
  ])
  // What a reader says of their address is not believed past the proxy.
  expect((await ask(`/api/articles/${id}/rating`, from('198.51.100.1, 203.0.113.7'))).status).toBe(429)
  expect((await ask(`/api/articles/${id}/rating`, from('203.0.113.8'))).status).toBe(200)
  const engagement = await (await ask(`/api/articles/${id}/engagement`)).json()
  expect(engagement).toMatchObject({ rating: { count: 501 } })
})

describe('what a vote has to be', () => {
  it.each([0, 6, 4.5, '5', null, undefined, true])('refuses %s stars and names the field', async (stars) => {
    const { ask, store } = await startServer()
    const id = await putArticle(store)
    const answer = await ask(
      `/api/articles/${id}/rating`,
      json('PUT', { stars }, { 'Idempotency-Key': 'k'.repeat(20) }),
    )
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ field: 'stars' }] })
  })

  it('needs its idempotency key', async () => {
    const { ask, store } = await startServer()
    const id = await putArticle(store)
    for (const headers of [{}, { 'Idempotency-Key': 'short' }] as Record<string, string>[]) {
      const answer = await ask(`/api/articles/${id}/rating`, json('PUT', { stars: 4 }, headers))
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ errors: [{ field: 'Idempotency-Key' }] })
    }
  })
})
