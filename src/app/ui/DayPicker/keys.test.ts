import { expect, it } from 'vitest'
import { dayForKey } from './keys.ts'

const press = (key: string, more: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
})

// Thursday, the last of a month and year.
it.each([
  ['ArrowLeft', '2026-12-30'],
  ['ArrowRight', '2027-01-01'],
  ['ArrowUp', '2026-12-24'],
  ['ArrowDown', '2027-01-07'],
  ['Home', '2026-12-28'],
  ['End', '2027-01-03'],
  ['PageUp', '2026-11-30'],
  ['PageDown', '2027-01-31'],
])('days 7, 8, 9: %s leads from 31/12/2026 to %s', (key, day) => {
  expect(dayForKey(press(key), '2026-12-31', false)).toBe(day)
})

it('days 9: with Shift a year, 29/02 clamped', () => {
  expect(dayForKey(press('PageUp', { shiftKey: true }), '2024-02-29', false)).toBe('2023-02-28')
  expect(dayForKey(press('PageDown', { shiftKey: true }), '2024-02-29', false)).toBe('2025-02-28')
})

it('goes the other way where the text does', () => {
  expect(dayForKey(press('ArrowLeft'), '2026-12-30', true)).toBe('2026-12-31')
  expect(dayForKey(press('ArrowRight'), '2026-12-30', true)).toBe('2026-12-29')
})

it('leaves other keys, and the browser’s own, alone', () => {
  for (const key of ['Enter', ' ', 'Tab', 'a']) expect(dayForKey(press(key), '2026-12-30', false)).toBeNull()
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
    expect(dayForKey(press('ArrowLeft', { [held]: true }), '2026-12-30', false)).toBeNull()
  }
})
