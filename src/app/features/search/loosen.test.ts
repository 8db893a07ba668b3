import { expect, it } from 'vitest'
import { loosened } from './loosen.ts'

it('offers the search without each thing that narrows it down, from its first page', () => {
  const search = {
    q: '"cấp nước" -điện',
    from: '2019-07-01',
    section: 'tin',
    tag: 'hồ',
    cursor: 'x',
  } as const
  const first = { ...search, cursor: undefined }
  expect(loosened(search)).toEqual([
    ['days', { ...first, from: undefined, to: undefined }],
    ['section', { ...first, section: undefined }],
    ['tag', { ...first, tag: undefined }],
    ['exclusions', { ...first, q: '"cấp nước"' }],
    ['quotes', { ...first, q: 'cấp nước -điện' }],
  ])
})

it.each(['cấp nước', 'e-mail 2019-2020', '-điện', undefined])('has nothing to offer for “%s” alone', (q) => {
  expect(loosened({ q })).toEqual([])
})

it('takes a quote away that is left out', () => {
  expect(loosened({ q: 'nước -“cắt điện” sạch' })).toContainEqual(['exclusions', { q: 'nước sạch' }])
})
