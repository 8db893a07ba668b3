import { expect, it } from 'vitest'
import { answersIn } from './servedReads.ts'

const page = (answers: unknown) =>
  `<html><body><script type="application/json" id="served">${JSON.stringify({ answers })}</script></body></html>`

it('the answers that a page was made from are found by their addresses, without counts and searches', () => {
  const html = page([
    [['site'], { name: 'Bản tin' }],
    [['article', 'a'], { id: 'a' }],
    [['engagement', 'a'], { views: 1 }],
    [['days', '2026-11-24', '2026-11-24'], { days: [] }],
    [['articles', { from: '2026-11-24', to: '2026-11-24', limit: 50 }], { items: [] }],
    [['articles', { q: 'nước', limit: 20 }], { items: [] }],
  ])
  expect(answersIn(html)).toEqual([
    ['/api/site', { name: 'Bản tin' }],
    ['/api/articles/a', { id: 'a' }],
    ['/api/days?from=2026-11-24&to=2026-11-24', { days: [] }],
    ['/api/articles?from=2026-11-24&to=2026-11-24&limit=50', { items: [] }],
  ])
})

it('a page that hands nothing over has no answers', () => {
  expect(answersIn('<html></html>')).toEqual([])
})
