import { expect, it } from 'vitest'
import { isNestedDeeper } from './nesting.ts'

it('counts how deep arrays and objects stand in each other', () => {
  expect(isNestedDeeper('text', 0)).toBe(false)
  expect(isNestedDeeper([], 0)).toBe(false)
  expect(isNestedDeeper([{ a: [1] }], 3)).toBe(false)
  expect(isNestedDeeper([{ a: [1] }], 2)).toBe(true)
})

it('goes as deep as it must without a stack', () => {
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
  expect(isNestedDeeper(deep, 100)).toBe(true)
})
