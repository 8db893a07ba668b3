import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Inline } from '../../contract/inline.ts'
import type { Absolute } from '../pageAddresses.ts'

/** A run of text as HTML nodes, its links absolute. */
export function inlineHtml(text: readonly Inline[], absolute: Absolute): ElementContent[] {
  return text.map((inline) => nodeOf(inline, absolute))
}

function nodeOf(inline: Inline, absolute: Absolute): ElementContent {
  if (typeof inline === 'string') return { type: 'text', value: inline }
  if ('lineBreak' in inline) return h('br')
  const content = inlineHtml(inline.text, absolute)
  if ('mark' in inline) return h(inline.mark, {}, content)
  if ('lang' in inline) return h('span', { lang: inline.lang }, content)
  return h('a', { href: absolute(inline.link) }, content)
}

/** An element around a run of text, or none where there is no text. */
export function inlineElement(
  name: string,
  text: readonly Inline[] | undefined,
  absolute: Absolute,
): Element | undefined {
  return text && h(name, {}, inlineHtml(text, absolute))
}
