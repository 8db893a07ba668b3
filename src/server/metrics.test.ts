import { expect, it } from 'vitest'
import { Load } from './load.ts'
import { createMetrics } from './metrics.ts'
import { StoreUnavailable } from './store/store.ts'
import { NOW, press, putArticle, startServer } from './testing.ts'

async function startMeasured() {
  const load = new Load()
  const counted = { countArticles: async () => 1 }
  const metrics = createMetrics(counted, load)
  const server = await startServer({ load, metrics })
  const read = async () => {
    const answer = await metrics.app.request('/metrics')
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/)
    return await answer.text()
  }
  return { ...server, counted, load, read }
}

it('counts answers by route, method and status, and tells of no address', async () => {
  const { ask, store, read } = await startMeasured()
  const id = await putArticle(store)
  await ask(`/api/articles/${id}/rating`, press(4))
  await ask('/api/articles?q=b%C3%AD+m%E1%BA%ADt')
  await ask('/api/articles/2026-01-01-khong-co')
  await ask('/api/articles', { method: 'BREW' })
  const text = await read()
  expect(text).toContain(
    'dateline_answers_total{route="/api/articles/:id/rating",method="PUT",status="200"} 1',
  )
  expect(text).toContain('dateline_answers_total{route="/api/articles/:id",method="GET",status="404"} 1')
  expect(text).toMatch(/dateline_answers_total\{route="[^"]*",method="other",status="405"\} 1/)
  expect(text).toContain('dateline_answer_seconds_count{route="/api/articles/:id/rating"} 1')
  expect(text).toContain('process_resident_memory_bytes')
  for (const secret of [id, 'khong-co', 'BREW', '%C3', 'mật']) expect(text).not.toContain(secret)
})

it('tells whether the store answers, and how much was too much', async () => {
  const { store, counted, load, read } = await startMeasured()
  expect(await read()).toContain('dateline_store_up 1\n')
  await expect(load.refusing(store).siteFacts(NOW)).rejects.toBeInstanceOf(StoreUnavailable)
  counted.countArticles = () => Promise.reject(new StoreUnavailable())
  const text = await read()
  expect(text).toContain('dateline_store_up 0\n')
  expect(text).toContain('dateline_shed_total 1\n')
  expect(text).toContain('dateline_under_way 0\n')
})
