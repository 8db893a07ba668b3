import { describe, expect, it } from 'vitest'
import { startBuiltSite } from '../../tests/setup/builtSite.ts'
import { putArticle } from './testing.ts'

describe('an old address', () => {
  it.each([
    ['https://cu.example.vn/tin-tuc/cau-moi-12.html', '/tin-tuc/cau-moi-12.html'],
    ['https://cu.example.vn/tin-tuc/cau-moi-12.html', '/tin-tuc/cau-moi-12.html?utm_source=mail'],
    ['https://cu.example.vn/tin/c%E1%BA%A7u/', '/tin/c%E1%BA%A7u'],
    ['https://cu.example.vn/?p=12', '/?p=12'],
    ['https://cu.example.vn/chi-tiet.aspx?id=12&l=vi', '/chi-tiet.aspx?id=12&l=vi'],
    ['https://cu.example.vn/articles/cau-moi', '/articles/cau-moi'],
    ['https://cu.example.vn/sections/cau-moi', '/sections/cau-moi'],
    ['https://cu.example.vn/days/12', '/days/12'],
  ])('leads from where %s was, %s, to its article', async (originalUrl, path) => {
    const { ask, store } = await startBuiltSite()
    const id = await putArticle(store, { originalUrl })
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, `/articles/${id}`])
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=86400')
  })

  it('leads nowhere from an address that is its own, another article’s, or one to come', async () => {
    const { ask, store } = await startBuiltSite()
    await putArticle(store, { originalUrl: 'https://cu.example.vn/chi-tiet.aspx?id=12' })
    await putArticle(store, { title: 'Gốc', originalUrl: 'https://cu.example.vn/' })
    await putArticle(store, { title: 'Riêng tư', originalUrl: 'https://cu.example.vn/privacy' })
    const later = { publishedAt: '2030-01-01T00:00:00+07:00', originalUrl: 'https://cu.example.vn/sau.html' }
    await putArticle(store, { title: 'Sau', ...later })
    const status = async (path: string) => (await ask(path)).status
    expect(await status('/chi-tiet.aspx?id=13')).toBe(404)
    expect(await status('/chi-tiet.aspx')).toBe(404)
    expect(await status('/sau.html')).toBe(404)
    for (const path of ['/', '/?id=12', '/privacy']) expect(await status(path), path).toBe(200)
  })
})
