import { expect, it } from 'vitest'
import { presetDays } from './presets.ts'

const bounds = { first: '2024-01-01', last: '2026-03-01' }

it.each([
  ['today', '2026-03-01', '2026-03-01'],
  ['yesterday', '2026-02-28', '2026-02-28'],
  ['week', '2026-02-23', '2026-03-01'],
  ['month', '2026-03-01', '2026-03-01'],
  ['lastMonth', '2026-02-01', '2026-02-28'],
  ['year', '2026-01-01', '2026-03-01'],
] as const)('days 17: %s on 01/03/2026', (preset, from, to) => {
  expect(presetDays(preset, '2026-03-01', bounds)).toEqual({ from, to })
})

it('last month of the 31st is the month before', () => {
  expect(presetDays('lastMonth', '2026-03-31', { ...bounds, last: '2026-03-31' })).toEqual({
    from: '2026-02-01',
    to: '2026-02-28',
  })
})

it('days 14: stays within the bounds, or is none', () => {
  const young = { first: '2026-02-26', last: '2026-03-01' }
  expect(presetDays('year', '2026-03-01', young)).toEqual({ from: '2026-02-26', to: '2026-03-01' })
  expect(presetDays('yesterday', '2026-03-01', { first: '2026-03-01', last: '2026-03-01' })).toBeNull()
})
