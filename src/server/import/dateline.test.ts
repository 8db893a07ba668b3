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
    'Thứ tư, 10/07/2019 | 16:55',
    'Thứ tư, 10/07/2019, 4:55 CH',
    'Thứ tư, 10 tháng 7 năm 2019 16:55',
    'Thứ tư, ngày 10/07/2019 16:55',
    'Thứ tư, ngày 10 tháng 7 năm 2019, 16 giờ 55 phút',
    'Thứ tư - 16h55, ngày 10/07/2019',
    "Thứ tư, 10/07/2019 16:55'",
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

  it('is the beginning of the day where it names no time', () => {
    expect(instant('Thứ tư, 10/07/2019')).toEqual({ instant: '2019-07-10T00:00:00+07:00' })
    expect(instant('Chủ nhật, ngày 14 tháng 7 năm 2019')).toEqual({ instant: '2019-07-14T00:00:00+07:00' })
  })

  it('goes by the date where the weekday is wrong', () => {
    expect(instant('Chủ nhật, 10/07/2019 16:55 GMT+7')).toEqual({ instant: '2019-07-10T16:55:00+07:00' })
  })

  it.each([
    ['Thứ tư, 31/02/2019 16:55 GMT+7', 'day of the calendar'],
    ['Thứ tư, 07/2019', 'day of the calendar'],
    ['Thứ tư, ngày 31 tháng 2 năm 2019', 'day of the calendar'],
    ['Thứ tư, 10/07/2019 16:75', 'needs a time'],
    ['Thứ tư, 10/07/2019 24:10 GMT+7', 'needs a time'],
    ['Thứ tư, 10/07/2019 16:55 XYZ', 'GMT+7 and the like'],
    ['Thứ tư, 10/07/2019 16:55 GMT+70', 'GMT+7 and the like'],
  ])('is refused with a reason: %s', (line, reason) => {
    expect(instant(line)).toEqual({ unreadable: expect.stringContaining(reason) })
  })

  it.each([
    'Thứ tư tuần này, 10/07/2019, xã họp',
    'Thứ ba mươi 10/07/2019',
    '10/07/2019 16:55 GMT+7',
    'Thứ hai, 3 xã họp bàn về cầu Bến Đá',
    'Thứ hai, ngày 10/7, xã họp',
    'Thứ hai, 10/07/2019 xã họp',
    'Thứ hai, 10/07/2019 họp',
    `Thứ hai, 10/07/2019${' '.repeat(100)}`,
    'Thứ hai, 10/07/2019 16:55 bà Lê Mai đến',
    'Thứ hai, ngày 10 tháng 7 năm 2019, đò nghỉ',
    'Thứ 2, 3 và 5',
    'Thứ bảy, 8:00 - 11:00',
    'Thứ bảy, 3-5',
  ])('is not any line that has a weekday: %s', (line) => {
    expect(isDateline(line)).toBe(false)
  })
})
