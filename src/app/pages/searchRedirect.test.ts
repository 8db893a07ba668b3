import { expect, it } from 'vitest'
import { searchRedirectOf } from './searchRedirect.ts'

const TODAY = '2019-07-17'

it.each([
  ['/search?q=tiêm+hôm+qua', '/search?q=ti%C3%AAm&from=2019-07-16&to=2019-07-16'],
  [
    '/search?q=hom+qua&from=2018-01-01&section=tin&sort=newest',
    '/search?from=2019-07-16&to=2019-07-16&section=tin&sort=newest',
  ],
  ['/search?q=hom+qua&cursor=abc', '/search?from=2019-07-16&to=2019-07-16'],
  ['/search?q=t%E1%BB%AB+10%2F7%2F2019', '/search?from=2019-07-10'],
])('leads from %s to the search in these days', (address, target) => {
  const { pathname, search } = new URL(address, 'http://x.invalid')
  expect(searchRedirectOf({ pathname, search }, TODAY)).toBe(target)
  const there = new URL(target, 'http://x.invalid')
  expect(searchRedirectOf(there, TODAY)).toBeNull()
})

it.each(['/search', '/search?q=ti%C3%AAm', '/days?q=hom+qua', '/search?q=%22hom+qua%22'])(
  'leaves %s',
  (address) => {
    expect(searchRedirectOf(new URL(address, 'http://x.invalid'), TODAY)).toBeNull()
  },
)
