import { expect, it } from 'vitest'
import { languageOf } from './names.ts'
import { SITE } from './testing.ts'

it.each([
  ['en_gb', 'en-GB'],
  ['EN', 'en'],
  ['vi-VN', undefined],
  ['not a tag', undefined],
  // A locale, and no tag that the contract takes.
  ['en-x-a', undefined],
])('the language %s of an entry is %s', (tag, language) => {
  expect(languageOf(tag, SITE)).toBe(language)
})
