import { expect, it } from 'vitest'
import { namesNoDay } from './namesNoDay.ts'

const TODAY = '2026-11-30'

it.each([
  '31/02/2026',
  ' ngày 31 tháng 2 năm 2026',
  '2026-02-31',
  'tháng 13/2026',
  'tháng 0',
  '31/2',
  'ngày 32 tháng 1',
])('the calendar does not have “%s”', (typed) => {
  expect(namesNoDay(typed, TODAY)).toBe(true)
})

it.each([
  '',
  '28/02/2026',
  '29/2',
  'tháng 7',
  'tháng 7/1800',
  '10/07/1800',
  'lũ 31/02/2026',
  '"31/02/2026"',
  '31/2/2026/NĐ',
  '36.5',
  '2026',
])('nothing of the sort is said of “%s”', (typed) => {
  expect(namesNoDay(typed, TODAY)).toBe(false)
})
