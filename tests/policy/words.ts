import { type ESTree, parseSync, Visitor } from 'vite'
import type { Source } from './sources.ts'

const spoken =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|alt|label|placeholder|title)$/

/** The words that a file's markup shows or speaks, as `path: words`: text between tags, quoted or not, and the
 * attributes that readers and screen readers meet. */
export function wordsShownBy({ path, text }: Source): string[] {
  const found: string[] = []
  const add = (words: unknown) => {
    if (typeof words === 'string' && /\p{L}/u.test(words)) found.push(`${path}: ${words.trim()}`)
  }
  const addLiteral = (node: ESTree.Node) => {
    if (node.type === 'Literal') add(node.value)
    if (node.type === 'TemplateLiteral') for (const { value } of node.quasis) add(value.raw)
  }
  const addAll = (children: readonly ESTree.JSXChild[]) => {
    for (const child of children) {
      if (child.type === 'JSXText') add(child.value)
      if (child.type === 'JSXExpressionContainer') addLiteral(child.expression)
    }
  }
  new Visitor({
    JSXElement({ children }) {
      addAll(children)
    },
    JSXFragment({ children }) {
      addAll(children)
    },
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || !spoken.test(name.name) || !value) return
      addLiteral(value.type === 'JSXExpressionContainer' ? value.expression : value)
    },
  }).visit(parseSync(path, text).program)
  return found
}
