import { isBlockish, isHidden, leavesNoTrace } from './elements.ts'
import { addFigure, isFigure } from './figures.ts'
import { addFileLink } from './fileLinks.ts'
import { listOf } from './lists.ts'
import { frameOf, mediaOf, playsItself } from './media.ts'
import { picturesBeside, shotOf } from './noscript.ts'
import { isEmoji, pictureOf } from './pictures.ts'
import { holdsMoreThanText, preformattedText } from './preformatted.ts'
import { quoteOf } from './quotes.ts'
import { wrap } from './run.ts'
import { Output, type Scope } from './scope.ts'
import { addTable } from './tables.ts'
import { attribute, childrenOf, type Element, isElement, type MarkupNode } from './tree.ts'
import { wrappersIn } from './wrappers.ts'

/** Lists and quotes inside each other beyond this are misnested markup; deeper ones give up their content in order. */
const deepest = 24

const levels = new Map<string, 2 | 3 | 4>([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 4],
  ['h6', 4],
])

type Handler = (element: Element, scope: Scope, out: Output) => void

/** What is more than its children. Nothing here or below makes anything but our blocks: so the list of what is allowed is
 * the list of what can be made. */
const handlers = new Map<string, Handler>(
  Object.entries({
    a: addLink,
    br: (_, scope, out) => out.lineBreak(scope),
    hr: (_element, _scope, out) => out.add([{ type: 'rule' }]),
    img: addPicture,
    video: addMedia,
    audio: addMedia,
    iframe: addFrame,
    embed: addFrame,
    object: addObject,
    table: addTable,
    ul: addList,
    ol: addList,
    menu: addList,
    dir: addList,
    blockquote: addQuote,
    pre: addPreformatted,
    listing: addPreformatted,
    xmp: addPreformatted,
    dt: addStrong,
    summary: addStrong,
    q: addQuoted,
  } satisfies Record<string, Handler>),
)

/** The blocks of nodes that stand by themselves. */
export function convert(nodes: readonly MarkupNode[], scope: Scope): Output {
  const out = new Output()
  walk(nodes, { ...scope, level: undefined }, out)
  out.flush()
  return out
}

function walk(nodes: readonly MarkupNode[], scope: Scope, out: Output): void {
  for (const [at, node] of nodes.entries()) {
    if ('value' in node) out.text(node.value, scope)
    else if (isElement(node) && !leavesNoTrace(node) && !scope.skipped.has(node)) {
      const twins = node.tagName === 'noscript' ? picturesBeside(nodes, at, scope) : scope.twins
      add(node, { ...scope, twins }, out)
    }
  }
}

function add(element: Element, outer: Scope, out: Output): void {
  const level = levels.get(element.tagName) ?? outer.level
  const scope = {
    ...outer,
    level,
    wrappers: wrappersIn(element, outer),
    isHidden: outer.isHidden || isHidden(element),
  }
  const handler = isFigure(element) ? addFigure : handlers.get(element.tagName)
  const isBlock = isBlockish(element)
  if (isBlock) out.flush()
  if (handler) handler(element, scope, out)
  else walk(childrenOf(element), scope, out)
  if (isBlock) out.flush()
}

function addLink(element: Element, scope: Scope, out: Output): void {
  walk(childrenOf(element), scope, out)
  addFileLink(element, scope, out)
}

function addPicture(img: Element, scope: Scope, out: Output): void {
  if (isEmoji(img)) out.text(attribute(img, 'alt') ?? '', { ...scope, newlines: false })
  else if (!scope.isHidden) {
    const picture = pictureOf(img, scope)
    if (picture && !scope.twins.includes(shotOf(picture.src))) out.add([picture])
  }
}

function addMedia(element: Element, { base }: Scope, out: Output): void {
  const media = mediaOf(element, base)
  if (media) out.add([media])
}

function addFrame(element: Element, { base, isHidden }: Scope, out: Output): void {
  const frame = isHidden ? undefined : frameOf(element, base)
  if (frame) out.add([frame])
}

function addObject(element: Element, scope: Scope, out: Output): void {
  if (playsItself(element)) addFrame(element, scope, out)
  else walk(childrenOf(element), scope, out)
}

function addList(element: Element, scope: Scope, out: Output): void {
  if (scope.depth < deepest) out.add(listOf(element, scope))
  else walk(childrenOf(element), scope, out)
}

function addQuote(element: Element, scope: Scope, out: Output): void {
  const quote = scope.depth < deepest ? quoteOf(element, scope) : undefined
  if (quote) out.add([quote])
  else walk(childrenOf(element), scope, out)
}

function addPreformatted(element: Element, scope: Scope, out: Output): void {
  if (scope.isInPre || holdsMoreThanText(element)) {
    walk(childrenOf(element), { ...scope, newlines: true, isInPre: true }, out)
    return
  }
  const text = preformattedText(element)
  if (text !== '') out.add([{ type: 'preformatted', text }])
}

function addStrong(element: Element, scope: Scope, out: Output): void {
  walk(childrenOf(element), { ...scope, wrappers: wrap(scope.wrappers, { mark: 'strong' }) }, out)
}

function addQuoted(element: Element, scope: Scope, out: Output): void {
  out.text('“', scope)
  walk(childrenOf(element), scope, out)
  out.text('”', scope)
}
