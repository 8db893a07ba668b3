import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { loadSample } from './sample.ts'
import { folderWith, own, storeIn } from './testing.ts'

const now = Date.parse('2026-11-25T03:00:00Z')

describe('the sample bulletin', () => {
  it('goes in with its counts, once, and goes away with the first real article', async () => {
    const store = await storeIn(await folderWith())
    const folder = await folderWith({
      'b.json': JSON.stringify(own({ id: 'b', views: 40, votes: [0, 0, 1, 0, 3] })),
      'a.json': JSON.stringify(own({ title: 'Lịch tiêm chủng tháng 9' })),
    })
    expect(await loadSample(store, now, folder)).toBe(2)
    expect(await loadSample(store, now, folder)).toBe(2)
    expect(await store.countArticles()).toBe(2)
    expect(await store.engagement('b', null, now)).toMatchObject({
      value: { views: 40, rating: { histogram: [0, 0, 1, 0, 3] } },
    })

    const article = { title: 'Thật', publishedAt: '2024-01-01T00:00:00Z', body: [], authors: [], tags: [] }
    await store.put({ identities: ['thật'], article: { ...article, attachments: [] } }, now)
    expect(await store.countArticles()).toBe(1)
    expect(await loadSample(store, now, folder)).toBe(0)
  })

  it('is a defect where an article cannot be read', async () => {
    const store = await storeIn(await folderWith())
    const folder = await folderWith({ 'a.json': JSON.stringify(own({ title: '' })) })
    await expect(loadSample(store, now, folder)).rejects.toThrow(/a\.json.*title: must not be empty/)
  })

  it('is whole', async () => {
    const store = await storeIn(await folderWith())
    const files = await readdir(new URL('../sample/articles', import.meta.url))
    expect(await loadSample(store, now)).toBe(files.length)
    expect(await store.countArticles()).toBe(files.length)
  })
})
