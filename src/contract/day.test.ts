import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayFrom, isDay, startOfWeek, weekdayOf } from './day.ts'

describe('days', () => {
  it('knows which days the calendar has', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('2023-02-29')).toBe(false)
    expect(isDay('1900-02-28')).toBe(false)
    expect(isDay('2019-7-1')).toBe(false)
    expect(dayFrom({ year: 2026, month: 2, date: 31 })).toBeNull()
    expect(dayFrom({ year: 2026, month: 13, date: 1 })).toBeNull()
    expect(dayFrom({ year: 26, month: 1, date: 1 })).toBeNull()
  })

  it('counts across months and years', () => {
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
  })

  it('begins weeks on Monday', () => {
    expect(weekdayOf('2019-07-10')).toBe(3)
    expect(startOfWeek('2026-11-29')).toBe('2026-11-23')
    expect(startOfWeek('2026-11-23')).toBe('2026-11-23')
  })
})
