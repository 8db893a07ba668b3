import { isBlockish, leavesNoTrace } from './elements.ts'
import { childrenOf, isElement, type MarkupNode } from './tree.ts'

const notText = new Set([
  'img',
  'picture',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'table',
  'ul',
  'ol',
  'figure',
])

/** Whether the element holds more than text: then it is no program or poem, but an editor's slip. */
export function holdsMoreThanText(element: MarkupNode): boolean {
  return childrenOf(element).some(
    (child) => isElement(child) && (notText.has(child.tagName) || holdsMoreThanText(child)),
  )
}

/** The text with its white space and ends of line, none at its ends. */
export function preformattedText(element: MarkupNode): string {
  return lines(element)
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
    .normalize('NFC')
}

function lines(node: MarkupNode): string {
  return childrenOf(node)
    .map((child) => {
      if ('value' in child) return child.value
      if (!isElement(child) || leavesNoTrace(child)) return ''
      if (child.tagName === 'br') return '\n'
      return isBlockish(child) ? `${lines(child)}\n` : lines(child)
    })
    .join('')
}
