import { expect, it } from 'vitest'
import { kindOf } from './kinds.ts'

const kind = (address: string, mode = 'cors') => kindOf(new URL(address, 'http://portal.example'), { mode })

it.each([
  ['/', 'page'],
  ['/articles/2026-11-24-a', 'page'],
  ['/days/2026-11-24', 'page'],
  ['/days?year=2026', 'page'],
  ['/sections/tin-tuc', 'page'],
  ['/privacy', 'page'],
  ['/saved', 'page'],
  ['/assets/app-1a2b.js', 'asset'],
  ['/api/site', 'read'],
  ['/api/articles/a', 'read'],
  ['/api/articles?limit=24', 'read'],
  ['/api/days?from=2026-11-24&to=2026-11-24', 'read'],
  ['/pictures/ab/0123-640.avif', 'picture'],
  ['/sample/song.svg', 'picture'],
])('%s is kept as a %s', (address, expected) => {
  expect(kind(address)).toBe(expected)
})

it.each([
  '/api/articles/a/engagement',
  '/api/articles/a/views',
  '/api/articles/a/rating',
  '/api/articles/a/versions',
  '/api/articles?q=n%C6%B0%E1%BB%9Bc',
  '/api/suggestions?q=a',
  '/api/health',
  '/api/csp-report',
  '/feed.xml',
  '/sw.js',
  '/assets/serif-1a2b.woff2',
])('%s is left alone', (address) => {
  expect(kind(address)).toBeUndefined()
})

it('a search is never kept, and neither is an address that is no page; both can be told of', () => {
  expect(kind('/search?q=x', 'navigate')).toBe('passing')
  expect(kind('/nowhere', 'navigate')).toBe('passing')
  expect(kind('/feed.xml', 'navigate')).toBeUndefined()
  expect(kind('/pictures/ab/0123-640.avif', 'navigate')).toBeUndefined()
})
