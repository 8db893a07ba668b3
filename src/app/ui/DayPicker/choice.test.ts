import { describe, expect, it } from 'vitest'
import { inOrder, openingDay, rangePart } from './choice.ts'

describe('days 5: the calendar opens on', () => {
  const reach = { first: '2024-01-01', last: '2026-11-25', latest: '2026-11-20', today: '2026-11-25' }
  it('the chosen day', () => {
    expect(openingDay('2025-05-05', reach)).toBe('2025-05-05')
  })
  it('today, where none is chosen or it cannot be', () => {
    expect(openingDay(undefined, reach)).toBe('2026-11-25')
    expect(openingDay('1999-01-01', reach)).toBe('2026-11-25')
  })
  it('the latest day with articles, where today cannot be', () => {
    expect(openingDay(undefined, { ...reach, today: '2020-01-01', last: '2026-11-20' })).toBe('2026-11-20')
  })
})

describe('days 15: a range', () => {
  it('is swapped when reversed, and may be open', () => {
    expect(inOrder({ from: '2026-02-02', to: '2026-01-01' })).toEqual({
      from: '2026-01-01',
      to: '2026-02-02',
    })
    expect(inOrder({ to: '2026-01-01' })).toEqual({ from: undefined, to: '2026-01-01' })
  })
  it('has a start, an end and days between', () => {
    const range = { from: '2026-01-31', to: '2026-02-02' }
    expect(
      ['2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02', '2026-02-03'].map((day) =>
        rangePart(day, range),
      ),
    ).toEqual([null, 'start', 'middle', 'end', null])
  })
  it('of one day, or with one end, is that day', () => {
    expect(rangePart('2026-01-31', { from: '2026-01-31', to: '2026-01-31' })).toBe('only')
    expect(rangePart('2026-01-31', { to: '2026-01-31' })).toBe('only')
    expect(rangePart('2026-01-30', { to: '2026-01-31' })).toBeNull()
    expect(rangePart('2026-01-30', {})).toBeNull()
  })
})
