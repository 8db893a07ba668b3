import { expect, it } from 'vitest'
import { dateline } from './format.ts'
import { stringsFor } from './strings.ts'

const { vi, en } = stringsFor

it('writes the dateline exactly, in the offset of that moment', () => {
  expect(dateline('2019-07-10T09:55:00Z', 'Asia/Ho_Chi_Minh', vi.common.weekdays)).toBe(
    'Thứ tư, 10/07/2019 16:55 GMT+7',
  )
  expect(dateline('1970-06-07T00:30:00Z', 'Asia/Ho_Chi_Minh', vi.common.weekdays)).toBe(
    'Chủ nhật, 07/06/1970 08:30 GMT+8',
  )
  expect(dateline('2026-01-01T00:00:00Z', 'Asia/Kolkata', en.common.weekdays)).toBe(
    'Thursday, 01/01/2026 05:30 GMT+5:30',
  )
  expect(dateline('2026-01-01T12:00:00Z', 'Europe/London', en.common.weekdays)).toBe(
    'Thursday, 01/01/2026 12:00 GMT',
  )
})
