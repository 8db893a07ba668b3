import { describe, expect, it } from 'vitest'
import { dayAt, endOfDay, epochOf, epochOfWall, instantAt, inZone, isInstant, startOfDay } from './instant.ts'

const saigon = 'Asia/Ho_Chi_Minh'

describe('instants', () => {
  it('accepts only moments that exist, in the years of the contract', () => {
    expect(isInstant('2019-07-10T16:55:00+07:00')).toBe(true)
    expect(isInstant('2019-07-10T16:55:00Z')).toBe(true)
    expect(isInstant('2019-02-30T16:55:00+07:00')).toBe(false)
    expect(isInstant('2019-07-10T24:00:00+07:00')).toBe(false)
    expect(isInstant('2019-07-10T16:55:00')).toBe(false)
    expect(isInstant('1911-12-31T00:00:00Z')).toBe(false)
    expect(isInstant('2101-01-01T00:00:00Z')).toBe(false)
  })

  it('writes a moment in the offset that the zone had then', () => {
    expect(inZone('2019-07-10T09:55:00Z', saigon)).toBe('2019-07-10T16:55:00+07:00')
    expect(inZone('1970-06-01T00:00:00Z', saigon)).toBe('1970-06-01T08:00:00+08:00')
    expect(inZone('2026-01-01T00:00:00Z', 'America/New_York')).toBe('2025-12-31T19:00:00-05:00')
    expect(inZone('2026-07-01T00:00:00Z', 'Asia/Kolkata')).toBe('2026-07-01T05:30:00+05:30')
  })

  it('drops fractions of a second', () => {
    expect(instantAt(epochOf('2019-07-10T16:55:00.987+07:00'), saigon)).toBe('2019-07-10T16:55:00+07:00')
  })

  it('turns the day at the zone’s midnight, 17:00 UTC in Việt Nam', () => {
    expect(dayAt(Date.parse('2026-11-25T16:59:59Z'), saigon)).toBe('2026-11-25')
    expect(dayAt(Date.parse('2026-11-25T17:00:00Z'), saigon)).toBe('2026-11-26')
    expect(startOfDay('2026-11-26', saigon)).toBe(Date.parse('2026-11-25T17:00:00Z'))
    expect(endOfDay('2026-11-26', saigon)).toBe(Date.parse('2026-11-26T17:00:00Z'))
  })

  it('reads a wall clock across changes of the clocks', () => {
    expect(epochOfWall('2026-07-01', '12:00', 'America/New_York')).toBe(Date.parse('2026-07-01T16:00:00Z'))
    expect(epochOfWall('2026-03-08', '03:00', 'America/New_York')).toBe(Date.parse('2026-03-08T07:00:00Z'))
    expect(epochOfWall('2026-11-01', '12:00', 'America/New_York')).toBe(Date.parse('2026-11-01T17:00:00Z'))
  })
})
