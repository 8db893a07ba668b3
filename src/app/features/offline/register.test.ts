import { expect, it } from 'vitest'
import { onlyWorker } from './register.ts'

it('passes the address of the worker, and no other', () => {
  expect(onlyWorker('/sw.js')).toBe('/sw.js')
  for (const other of ['/sw.js?x', '/assets/app.js', 'https://elsewhere.example/sw.js', ''])
    expect(() => onlyWorker(other)).toThrow(TypeError)
})
