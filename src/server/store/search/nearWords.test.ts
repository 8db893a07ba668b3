import { expect, it } from 'vitest'
import { nearWords } from './nearWords.ts'

const words = ['nghi', 'nghin', 'nghe', 'ngi', 'nhgi', 'hnghi', 'thong', 'truong', 'quyetdinh', 'khac']

it.each([
  ['a letter less', 'thng', ['thong']],
  ['a letter more', 'thonng', ['thong']],
  ['another letter', 'thomg', ['thong']],
  ['two letters that changed places', 'tohng', ['thong']],
  ['two edits, of a long word only', 'quyetdihn', ['quyetdinh']],
  ['two edits of a short word', 'thmog', []],
  ['nothing like it', 'xyz', []],
])('%s: %s', (_, word, near) => {
  expect(nearWords(word, words)).toEqual(near)
})

it('has two edits after one, and no more than are wanted', () => {
  expect(nearWords('quyetdin', ['quyetdi', 'quyet', 'quyetdinhx'], 1)).toEqual(['quyetdi'])
  expect(nearWords('quyetdin', ['quyetdinhx', 'quyetdi', 'quyet'])).toEqual(['quyetdi', 'quyetdinhx'])
})

it('has words that begin alike before others', () => {
  expect(nearWords('nghi', ['hnghi', 'nghin'])).toEqual(['nghin', 'hnghi'])
})

it('does not offer the word itself', () => {
  expect(nearWords('thong', words)).toEqual([])
})
