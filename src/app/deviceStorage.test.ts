import { expect, it, vi } from 'vitest'
import { parsed, store, stored } from './deviceStorage.ts'

it('keeps texts for other pages, and takes them away', () => {
  expect(stored('a')).toBeNull()
  expect(store('a', '1')).toBe(true)
  expect([stored('a'), localStorage.getItem('a')]).toEqual(['1', '1'])
  expect(store('a', null)).toBe(true)
  expect(stored('a')).toBeNull()
})

it('keeps them as long as the page where the browser refuses, and tells so', () => {
  store('a', '1')
  const spies = (['getItem', 'setItem', 'removeItem'] as const).map((name) =>
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    }),
  )
  expect(stored('a')).toBeUndefined()
  expect([store('a', '2'), stored('a')]).toEqual([false, '2'])
  expect([store('a', null), stored('a')]).toEqual([false, null])
  for (const spy of spies) spy.mockRestore()
  expect([stored('a'), store('a', '3'), stored('a')]).toEqual([null, true, '3'])
})

it('takes what is no JSON for nothing', () => {
  expect(['{"a":1}', '{', '', null, undefined].map(parsed)).toEqual([{ a: 1 }, null, null, null, null])
})
