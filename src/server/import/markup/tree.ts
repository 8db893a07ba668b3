import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parseFragment,
} from 'parse5'

export type MarkupNode = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

/** Markup made to exhaust whoever reads it, or too large; the message says which in one line. */
export class HostileMarkup extends Error {
  override readonly name = 'HostileMarkup'
}

const maxCharacters = 8_000_000
const maxText = 2_000_000
const maxNodes = 100_000
const maxDepth = 400
const maxAttributes = 2000

/** The tree that a browser would build, of a whole page too: its html, head and body leave no node. Throws HostileMarkup. */
export function parseMarkup(html: string): MarkupNode[] {
  if (html.length > maxCharacters) {
    throw new HostileMarkup(`the markup is longer than ${maxCharacters} characters: import it in parts`)
  }
  const { childNodes } = parseFragment<DefaultTreeAdapterMap>(html, {
    scriptingEnabled: false,
    treeAdapter: boundedAdapter(),
  })
  assertShallow(childNodes)
  return childNodes
}

/** Stops while the tree grows: misnested tags can make a small text a huge tree. */
function boundedAdapter(): typeof defaultTreeAdapter {
  let nodes = 0
  let characters = 0
  function count<Created>(node: Created): Created {
    nodes += 1
    if (nodes <= maxNodes) return node
    throw new HostileMarkup(`the markup has more than ${maxNodes} elements: import it in parts`)
  }
  function countText(text: string): void {
    characters += text.length
    if (characters > maxText) {
      throw new HostileMarkup(`the markup holds more than ${maxText} characters of text: import it in parts`)
    }
  }
  return {
    ...defaultTreeAdapter,
    appendChild(parent, node) {
      // Climbing at each node would itself be slow: now and then is enough to stop early, and the end is checked whole.
      if (nodes % 256 === 0) assertNear(parent)
      defaultTreeAdapter.appendChild(parent, node)
    },
    createElement(name, namespace, attributes) {
      if (attributes.length > maxAttributes) {
        throw new HostileMarkup(
          `a <${name.slice(0, 40)}> has more than ${maxAttributes} attributes: mend or remove it`,
        )
      }
      return count(defaultTreeAdapter.createElement(name, namespace, attributes))
    },
    insertText(parent, text) {
      countText(text)
      defaultTreeAdapter.insertText(parent, text)
    },
    insertTextBefore(parent, text, next) {
      countText(text)
      defaultTreeAdapter.insertTextBefore(parent, text, next)
    },
    createCommentNode: (text) => count(defaultTreeAdapter.createCommentNode(text)),
  }
}

function assertNear(parent: Parent): void {
  let depth = 1
  for (let node: Parent | null = parent; node && 'parentNode' in node; node = node.parentNode) depth += 1
  if (depth > maxDepth) throw tooDeep()
}

function assertShallow(roots: readonly MarkupNode[]): void {
  let level: readonly MarkupNode[] = roots
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw tooDeep()
    level = level.flatMap(childrenOf)
  }
}

function tooDeep(): HostileMarkup {
  return new HostileMarkup(`the markup is nested more than ${maxDepth} deep: mend its unclosed tags`)
}

export function childrenOf(node: MarkupNode): readonly MarkupNode[] {
  return 'childNodes' in node ? node.childNodes : []
}

export function isElement(node: MarkupNode): node is Element {
  return 'tagName' in node
}

export function elementsIn(node: MarkupNode): Element[] {
  return childrenOf(node).filter(isElement)
}

/** The attribute's value, trimmed; empty is as good as none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value.trim() || undefined
}

export function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some((attr) => attr.name === name)
}

export function classesOf(element: Element): readonly string[] {
  return attribute(element, 'class')?.split(/\s+/) ?? []
}
