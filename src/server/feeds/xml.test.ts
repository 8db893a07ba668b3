// @vitest-environment jsdom
// Its parser is strict: it takes well-formed XML only.
import { expect, it } from 'vitest'
import { x } from 'xastscript'
import { HARD_TEXT } from './testing.ts'
import { xmlOf } from './xml.ts'

function read(xml: string): Element {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement
  expect(root.nodeName, root.textContent ?? '').toBe('a')
  return root
}

it('carries hard text in elements and attributes', () => {
  const root = read(xmlOf(x('a', { b: HARD_TEXT }, HARD_TEXT)))
  expect([root.textContent, root.getAttribute('b')]).toEqual([HARD_TEXT, HARD_TEXT])
})

it.each([
  ['control characters', '\u0000\u0001\u0008\u000b\u000c\u001f', ''],
  ['what is no character', '\ufffe\uffff', ''],
  ['half a pair', '\ud83d', ''],
  ['the halves the wrong way round', '\ude00\ud83d', ''],
  ['white space, which is lawful', '\t\n', '\t\n'],
  ['a pair, which is lawful', '😀', '😀'],
  ['an end of CDATA in two texts', ']]\u0001>', ']]>'],
])('is well-formed with %s', (_name, text, expected) => {
  const root = read(xmlOf(x('a', `đ${text}ư`)))
  expect(root.textContent).toBe(`đ${expected}ư`)
  read(xmlOf(x('a', { b: text })))
})
