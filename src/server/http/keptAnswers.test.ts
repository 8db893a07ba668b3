import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it, vi } from 'vitest'
import { KeptAnswers } from './keptAnswers.ts'

const content = (text: string) => ({ text, headers: { 'Content-Type': 'text/plain' } })
const keep = (answers: KeptAnswers, key: string, state: string, text: string) =>
  answers.keep(key, state, text, () => content(text))

it('an answer is there in the state in which it was made, and in no other', () => {
  const answers = new KeptAnswers()
  const kept = keep(answers, 'a', '1', 'một')
  expect(answers.get('a', '1')).toBe(kept)
  expect(answers.get('a', '2')).toBeUndefined()
  expect(answers.get('b', '1')).toBeUndefined()
})

it('an answer stays as it is, compressed once, while its source says the same', () => {
  const answers = new KeptAnswers()
  const make = vi.fn(() => content('một'))
  const first = answers.keep('a', '1', 'nguồn', make)
  const body = first.body('br')
  const second = answers.keep('a', '2', 'nguồn', make)
  expect(second.body('br')).toBe(body)
  expect(answers.get('a', '2')).toBe(second)
  expect(make).toHaveBeenCalledOnce()
  expect(answers.keep('a', '3', 'nguồn khác', make)).not.toBe(first)
})

it('those that were asked for longest ago go when there are too many bytes', () => {
  const answers = new KeptAnswers()
  const text = 'x'.repeat(1024 * 1024)
  keep(answers, 'first', '1', text)
  for (let count = 0; count < 20; count++) keep(answers, `${count}`, '1', `${count}${text}`)
  expect(answers.get('first', '1')).toBeUndefined()
  expect(answers.get('19', '1')).toBeDefined()
})

it('each encoding has the text, and an ETag of its own', () => {
  const kept = keep(new KeptAnswers(), 'a', '1', 'Thông báo')
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  expect(text(kept.body('identity'))).toBe('Thông báo')
  expect(text(gunzipSync(kept.body('gzip')))).toBe('Thông báo')
  expect(text(brotliDecompressSync(kept.body('br')))).toBe('Thông báo')
  const etags = (['identity', 'gzip', 'br'] as const).map((encoding) => kept.as(encoding).etag)
  expect(new Set(etags).size).toBe(3)
})

it('while there is too much to do, an answer of the same content is good for a minute', () => {
  const answers = new KeptAnswers()
  const kept = keep(answers, 'a', 'v1 1000', 'một')
  expect(answers.getOlder('a', 'v1 1060')).toBe(kept)
  expect(answers.getOlder('a', 'v1 1061')).toBeUndefined()
  expect(answers.getOlder('a', 'v2 1001')).toBeUndefined()
})
