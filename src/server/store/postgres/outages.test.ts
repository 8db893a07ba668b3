import { expect, it, onTestFinished } from 'vitest'
import { startPostgres } from '../../../../tests/setup/embeddedPostgres.ts'
import { createApp } from '../../app.ts'
import { asking, json, NOW, putArticle, SITE } from '../../testing.ts'
import { openPostgresStore } from '../postgres.ts'
import { ZONE } from '../suite/fixtures.ts'

/** An app on a Postgres of its own, which can be ended and started. */
async function start() {
  const server = await startPostgres(['-c', 'fsync=off'])
  const { store } = await openPostgresStore({ url: server.url, timeZone: ZONE })
  onTestFinished(async () => {
    await store.close()
    await server.remove()
  })
  await putArticle(store, { id: 'a' })
  return { server, ask: asking(createApp({ store, clock: () => NOW, site: SITE })) }
}

const view = () => json('POST', { device: crypto.randomUUID() })

it('answers 503 while the database is away, and by itself as before when it is back', async () => {
  const { server, ask } = await start()
  const everything = () => [
    ask('/api/articles/a'),
    ask('/api/articles'),
    ask('/api/articles/a/engagement'),
    ask('/api/articles/a/views', view()),
    ask('/api/health'),
  ]
  const statuses = async () => (await Promise.all(everything())).map(({ status }) => status)
  expect(await statuses()).toEqual([200, 200, 200, 200, 200])

  // Under load: what is under way is answered one way or the other, and nothing else.
  const underWay = Array.from({ length: 40 }, () => ask('/api/articles/a/views', view()))
  await server.stop()
  for (const { status } of await Promise.all(underWay)) expect([200, 503]).toContain(status)
  for (const answer of await Promise.all(everything())) {
    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await answer.json()).toMatchObject({ type: '/problems/unavailable' })
  }

  await server.start()
  await expect.poll(statuses, { timeout: 10_000 }).toEqual([200, 200, 200, 200, 200])
})

it('kept every view that it answered, through the end of the database', async () => {
  const { server, ask } = await start()
  const views = Array.from({ length: 60 }, () => ask('/api/articles/a/views', view()))
  const first = await Promise.race(views)
  expect(first.status).toBe(200)
  await server.stop()
  const counted = (await Promise.all(views)).filter(({ status }) => status === 200).length
  await server.start()
  const stored = async () => (await (await ask('/api/articles/a/engagement')).json()).views
  await expect.poll(stored, { timeout: 10_000 }).toBeGreaterThanOrEqual(counted)
})
