import { describe, expect, it } from 'vitest'
import { json, startServer } from '../testing.ts'

const TOKEN = 'mot-hai-ba-bon-nam-sau-bay-tam'
const ID = '2026-11-24-cap-nuoc'
const path = `/api/articles/${ID}`
const article = {
  title: 'Lịch cấp nước tháng 12',
  publishedAt: '2026-11-24T08:00:00+07:00',
  body: [{ type: 'paragraph', text: ['Nước chảy từ 5 giờ.'] }],
}
const withToken = { Authorization: `Bearer ${TOKEN}`, 'Sec-Fetch-Site': 'none' }
const put = (body: unknown, headers: Record<string, string> = withToken) => json('PUT', body, headers)

describe('publishing', () => {
  it('takes an article in under the id of its address, and changes it there', async () => {
    const { ask } = await startServer({ publishToken: TOKEN })
    const added = await ask(path, put({ ...article, views: 12, votes: [0, 0, 0, 0, 2] }))
    expect(added.status).toBe(201)
    expect(added.headers.get('Location')).toBe(path)
    expect(added.headers.get('Cache-Control')).toBe('no-store')
    expect(await added.json()).toEqual({ id: ID, outcome: 'added' })
    expect(await (await ask(path)).json()).toMatchObject({ id: ID, ...article })
    expect(await (await ask(`${path}/engagement`)).json()).toMatchObject({ views: 12, rating: { count: 2 } })

    const again = await ask(path, put({ ...article, id: ID, views: 99 }))
    expect([again.status, await again.json()]).toEqual([200, { id: ID, outcome: 'unchanged' }])
    const changed = await ask(path, put({ ...article, title: 'Lịch cấp nước' }))
    expect([changed.status, await changed.json()]).toEqual([200, { id: ID, outcome: 'updated' }])
    expect(await (await ask(path)).json()).toMatchObject({ title: 'Lịch cấp nước' })
    expect(await (await ask(`${path}/engagement`)).json()).toMatchObject({ views: 12 })
  })

  it('takes one away, which is 410 then, until it is published again', async () => {
    const { ask } = await startServer({ publishToken: TOKEN })
    await ask(path, put(article))
    const remove = { method: 'DELETE', headers: withToken }
    expect((await ask(path, remove)).status).toBe(204)
    expect((await ask(path)).status).toBe(410)
    expect((await ask(path, remove)).status).toBe(204)
    expect((await ask('/api/articles/khong-co', remove)).status).toBe(404)
    expect((await ask(path, put(article))).status).toBe(201)
    expect((await ask(path)).status).toBe(200)
  })

  it('keeps two articles of the same title and moment apart by their ids', async () => {
    const { ask } = await startServer({ publishToken: TOKEN })
    expect((await ask('/api/articles/mot', put(article))).status).toBe(201)
    expect((await ask('/api/articles/hai', put(article))).status).toBe(201)
    expect(await (await ask('/api/articles')).json()).toMatchObject({ total: 2 })
  })

  it.each([
    ['no token', {}],
    ['another token', { Authorization: 'Bearer mot-hai-ba-bon-nam-sau-bay-chin' }],
    ['another scheme', { Authorization: `Basic ${TOKEN}` }],
  ])('is refused with %s', async (_, headers) => {
    const { ask } = await startServer({ publishToken: TOKEN })
    for (const init of [put(article, headers), { method: 'DELETE', headers }]) {
      const answer = await ask(path, init)
      expect(answer.status).toBe(401)
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
      expect(await answer.json()).toMatchObject({ type: '/problems/unauthorized' })
    }
    expect((await ask(path)).status).toBe(404)
  })

  it('is not to be had where no token is set', async () => {
    const { ask } = await startServer()
    const answer = await ask(path, put(article))
    expect(answer.status).toBe(405)
    expect(answer.headers.get('Allow')).toBe('GET, HEAD')
  })

  it('refuses what breaks the contract, and names the fields', async () => {
    const { ask } = await startServer({ publishToken: TOKEN })
    const refused = async (body: unknown) => {
      const answer = await ask(path, put(body))
      expect(answer.status).toBe(400)
      return ((await answer.json()) as { errors: { field: string }[] }).errors.map(({ field }) => field)
    }
    expect(await refused({ ...article, title: ' ', publishedAt: 'today' })).toEqual(['title', 'publishedAt'])
    expect(await refused({ ...article, body: [{ type: 'markup', text: '<b>' }] })).toEqual(['body.0.type'])
    expect(await refused({ ...article, id: 'khac' })).toEqual(['id'])
    expect((await ask('/api/articles/A_1', put(article))).status).toBe(404)
    const form = await ask(path, put(article, { ...withToken, 'Content-Type': 'text/plain' }))
    expect(form.status).toBe(415)
  })

  it('takes a long article, and no endless one', async () => {
    const { ask } = await startServer({ publishToken: TOKEN })
    const long = { ...article, body: [{ type: 'paragraph', text: ['Nước. '.repeat(100_000)] }] }
    expect((await ask(path, put(long))).status).toBe(201)
    const endless = await ask(path, put({ ...article, tags: ['x'.repeat(3_000_000)] }))
    expect(endless.status).toBe(413)
    expect(await endless.json()).toMatchObject({ detail: 'It takes at most 2048 KB.' })
  })
})
