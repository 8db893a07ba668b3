import { expect, it } from 'vitest'
import { paths } from '../paths.ts'
import { redirectOf } from './dayRedirect.ts'

const sent = (day: string) => ({ pathname: paths.archive(), search: `?${new URLSearchParams({ day })}` })

it.each(['10/07/2019', '2019-07-10', 'ngày 10 tháng 7 năm 2019', ' 10.7.2019 '])(
  'a day as people write it leads to its edition: %s',
  (typed) => {
    expect(redirectOf(sent(typed))).toBe(paths.day('2019-07-10'))
  },
)

it.each(['', '31/02/2019', '10/7/19', 'hôm qua', '1/1/1800', `1${' '.repeat(15_000)}/7/2019`])(
  'what names no day stays in the archive: %.20s',
  (typed) => {
    expect(redirectOf(sent(typed))).toBeNull()
  },
)

it.each([
  ['/days/2026-11', paths.archive(2026, 11)],
  ['/days/2026-1', paths.archive(2026, 1)],
  ['/days/2026/', paths.archive(2026)],
  ['/days/2026', paths.archive(2026)],
])('half an address of a day leads to its part of the archive: %s', (pathname, address) => {
  expect(redirectOf({ pathname, search: '' })).toBe(address)
})

it.each(['/days/2026-13', '/days/1800', '/days/2026-02-31', '/days/26', '/days/2026-11-', '/articles/2026'])(
  'no part of the archive has the address %s',
  (pathname) => {
    expect(redirectOf({ pathname, search: '' })).toBeNull()
  },
)

it('every other address stands for itself', () => {
  const search = '?day=10/07/2019'
  for (const pathname of [paths.front(), paths.day('2019-07-10'), paths.search()]) {
    expect(redirectOf({ pathname, search })).toBeNull()
  }
  expect(redirectOf({ pathname: paths.archive(), search: '?year=2019' })).toBeNull()
})
