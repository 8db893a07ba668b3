import type { Block } from '../../../contract/blocks.ts'
import { leavesNoTrace } from './elements.ts'
import type { Scope } from './scope.ts'
import { attribute, type Element, isElement, type MarkupNode } from './tree.ts'

/** The list, or what is in it where it only lays out pictures; nothing where it is empty. */
export function listOf(element: Element, scope: Scope): Block[] {
  const items = itemsOf(element, { ...scope, depth: scope.depth + 1 })
  if (items.every((item) => item.every(({ type }) => type === 'picture'))) return items.flat()
  const ordered = element.tagName === 'ol'
  const start = ordered ? /^-?\d{1,9}$/.exec(attribute(element, 'start') ?? '')?.[0] : undefined
  return [
    { type: 'list', ordered, ...(start !== undefined && start !== '1' && { start: Number(start) }), items },
  ]
}

/** What stands in a list outside of its items, a list above all, belongs to the item before. */
function itemsOf(list: Element, scope: Scope): Block[][] {
  const items: Block[][] = []
  let strays: MarkupNode[] = []
  const endStrays = () => {
    const { blocks } = scope.convert(strays, scope)
    strays = []
    const last = items.at(-1)
    if (last) items[items.length - 1] = [...last, ...blocks]
    else items.push(blocks)
  }
  for (const child of list.childNodes) {
    if (!isElement(child) || child.tagName !== 'li') strays.push(child)
    else {
      endStrays()
      if (!leavesNoTrace(child)) items.push(scope.convert([child], scope).blocks)
    }
  }
  endStrays()
  return items.filter((item) => item.length > 0)
}
