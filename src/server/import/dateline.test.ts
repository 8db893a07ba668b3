import { describe, expect, it } from 'vitest'
import { isDateline, readDateline } from './dateline.ts'
import { ZONE } from './testing.ts'

const instant = (line: string, zone = ZONE) => {
  expect(isDateline(line)).toBe(true)
  return readDateline(line, zone)
}

describe('a dateline', () => {
  it.each([
    'Thứ tư, 10/07/2019 16:55 GMT+7',
    'THỨ TƯ,10/7/2019  16:55  GMT +7',
    'thứ tư  10-07-2019 16h55 (GMT+07:00)',
    'Thứ 4, 10.07.2019, 16:55 UTC+7',
    'Thứ tư, 10/07/2019 09:55 GMT',
    'Thứ tư, 10/07/2019 05:55 GMT-4',
    'Thứ tư, 10/07/2019 15:25 GMT+5:30',
  ])('is read from %s', (line) => {
    expect(instant(line)).toEqual({ instant: '2019-07-10T16:55:00+07:00' })
  })

  it('is the clock of the site’s zone where it names none', () => {
    expect(instant('Thứ tư, 10/07/2019 16:55')).toEqual({ instant: '2019-07-10T16:55:00+07:00' })
    expect(instant('Thứ hai, 01/06/1970 08:00')).toEqual({ instant: '1970-06-01T08:00:00+08:00' })
    expect(instant('Thứ tư, 10/07/2019 16:55', 'Europe/Paris')).toEqual({
      instant: '2019-07-10T16:55:00+02:00',
    })
  })

  it('goes by the date where the weekday is wrong', () => {
    expect(instant('Chủ nhật, 10/07/2019 16:55 GMT+7')).toEqual({ instant: '2019-07-10T16:55:00+07:00' })
  })

  it.each([
    ['Thứ tư, 31/02/2019 16:55 GMT+7', 'day of the calendar'],
    ['Thứ tư, 07/2019', 'day of the calendar'],
    ['Thứ tư, 10/07/2019', 'needs a time'],
    ['Thứ tư, 10/07/2019 24:10 GMT+7', 'needs a time'],
    ['Thứ tư, 10/07/2019 16:55 EST', 'GMT+7 and the like'],
    ['Thứ tư, 10/07/2019 16:55 GMT+70', 'GMT+7 and the like'],
  ])('is refused with a reason: %s', (line, reason) => {
    expect(instant(line)).toEqual({ unreadable: expect.stringContaining(reason) })
  })

  it('is not any line that has a weekday', () => {
    expect(isDateline('Thứ tư tuần này, 10/07/2019, xã họp')).toBe(false)
    expect(isDateline('Thứ ba mươi 10/07/2019')).toBe(false)
    expect(isDateline('10/07/2019 16:55 GMT+7')).toBe(false)
  })
})
