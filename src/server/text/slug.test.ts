import { expect, it } from 'vitest'
import { slug } from './slug.ts'

it('joins the day and the folded title', () => {
  expect(slug('2019-07-10', '  Hội nghị sơ kết: Đợt 1 (2019)! ')).toBe(
    '2019-07-10-hoi-nghi-so-ket-dot-1-2019',
  )
})

it('is the day alone where the title has no Latin letter or digit', () => {
  expect(slug('2019-07-10', '東京 …')).toBe('2019-07-10')
})

it('is cut at a word, with room for a suffix', () => {
  const long = slug('2019-07-10', 'nghiêng '.repeat(40))
  expect(long).toMatch(/^2019-07-10(-nghieng)+$/)
  expect(long.length).toBeLessThanOrEqual(112)
  expect(long.length).toBeGreaterThan(100)
  expect(slug('2019-07-10', 'a'.repeat(200))).toHaveLength(112)
})
