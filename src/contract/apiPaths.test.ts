import { expect, it } from 'vitest'
import { apiPaths } from './apiPaths.ts'

it('makes the contract’s addresses', () => {
  expect(apiPaths.articles()).toBe('/api/articles')
  expect(apiPaths.articles({ q: 'cấp nước', limit: 5, cursor: undefined })).toBe(
    '/api/articles?q=c%E1%BA%A5p+n%C6%B0%E1%BB%9Bc&limit=5',
  )
  expect(apiPaths.rating('2019-07-10-a')).toBe('/api/articles/2019-07-10-a/rating')
  expect(apiPaths.days('2019-07-01', '2019-07-31')).toBe('/api/days?from=2019-07-01&to=2019-07-31')
})
