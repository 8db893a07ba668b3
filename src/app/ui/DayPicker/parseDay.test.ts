import { describe, expect, it } from 'vitest'
import { parseDay } from './parseDay.ts'

describe('days 1: a day as people write it', () => {
  it.each([
    ['2/3/2026', '2026-03-02'],
    ['02-03-2026', '2026-03-02'],
    ['02.03.2026', '2026-03-02'],
    ['02–03–2026', '2026-03-02'],
    ['09/7/2019', '2019-07-09'],
    ['2 3 2026', '2026-03-02'],
    ['2026-03-02', '2026-03-02'],
    ['2026/3/2', '2026-03-02'],
    ['2019-07-10T16:55:00+07:00', '2019-07-10'],
    ['ngày 9 tháng 7 năm 2019', '2019-07-09'],
    ['ngày 9 tháng 7 năm 2019'.normalize('NFD'), '2019-07-09'],
    ['Ngày 09 tháng 07, 2019', '2019-07-09'],
    ['9 tháng 7, 2019', '2019-07-09'],
    ['ngay 9 thang 7 nam 2019', '2019-07-09'],
    ['9 July 2019', '2019-07-09'],
    ['9th of July, 2019', '2019-07-09'],
    ['9 Sept. 2019', '2019-09-09'],
    ['July 9, 2019', '2019-07-09'],
    [`10${' '.repeat(15_000)}/ 07/2019`, '2019-07-10'],
    ['  10 / 07 / 2019\u00a0\n', '2019-07-10'],
    ['\u200b10/07/2019\ufeff', '2019-07-10'],
    ['Thứ tư, 10/07/2019 16:55 GMT+7', '2019-07-10'],
    ['Đăng ngày 10/07/2019.', '2019-07-10'],
  ])('%.40s', (text, day) => {
    expect(parseDay(text)).toEqual({ day })
  })

  it.each(['2/3/26', '02-03-26', 'ngày 9 tháng 7 năm 19', '9 July 19', 'July 9, 19'])(
    'refuses a year of two digits: %s',
    (text) => {
      expect(parseDay(text)).toEqual({ error: 'two-digit-year' })
    },
  )

  it.each(['hello', '12', '5 foo 2019', '1/2', '1/1/20260', '10/07', '1/2/3/2026'])(
    'cannot read %s',
    (text) => {
      expect(parseDay(text)).toEqual({ error: 'unreadable' })
    },
  )

  it.each(['', '  \u200b '])('knows nothing from something', (text) => {
    expect(parseDay(text)).toEqual({ error: 'empty' })
  })
})

describe('days 2 and 3: only days that the calendar has', () => {
  it.each(['31/02/2026', '29/02/2023', '29/02/2100', '0/5/2026', '31/04/2026', '1/13/2026', '2026-02-30'])(
    '%s',
    (text) => {
      expect(parseDay(text)).toEqual({ error: 'no-such-day' })
    },
  )

  it.each(['29/02/2024', '29/02/2000'])('%s, a leap year', (text) => {
    expect(parseDay(text)).toEqual({ day: expect.stringMatching(/-02-29$/) })
  })
})

describe('days 14: the bounds', () => {
  const bounds = { first: '2024-11-25', last: '2026-11-25' }
  it.each(['25/11/2024', '25/11/2026'])('%s is within', (text) => {
    expect(parseDay(text, bounds).error).toBeUndefined()
  })
  it.each(['24/11/2024', '26/11/2026', '1/1/1850', '1/1/2101'])('%s is not', (text) => {
    expect(parseDay(text, bounds)).toEqual({ error: 'out-of-reach' })
  })
})
