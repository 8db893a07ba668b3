import { expect, it } from 'vitest'
import { sectionOf } from './section.ts'

it('makes the id of the folded name', () => {
  expect(sectionOf(' Tin tức –  Đời sống ')).toEqual({ id: 'tin-tuc-doi-song', name: 'Tin tức – Đời sống' })
})

it('cuts a long id at a word, and a long word', () => {
  expect(sectionOf('nghiêng '.repeat(20))?.id).toMatch(/^nghieng(-nghieng){6}$/)
  expect(sectionOf('a'.repeat(100))?.id).toHaveLength(60)
})

it.each(['', ' ', '東京', 'Uncategorized', 'Chưa phân loại', 'Chưa được phân loại'])(
  'is none for %j',
  (name) => {
    expect(sectionOf(name)).toBeUndefined()
  },
)
