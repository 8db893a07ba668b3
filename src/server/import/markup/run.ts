import type { Inline, Mark } from '../../../contract/inline.ts'

/** What is open round a piece of text. */
export type Wrapper = { mark: Mark } | { link: string } | { lang: string }

/** A piece of a run of text. A soft break is an end of line in text where such ends count. */
export type Leaf = { wrappers: readonly Wrapper[] } & ({ text: string } | { lineBreak: 'hard' | 'soft' })

/** White space that a browser shows, and what has no width at all: not worth keeping at the ends of a line. */
const edge = /^[\s\u200b]+/
const blank = /^[\s\p{Default_Ignorable_Code_Point}]*$/u

/** The wrappers with one more inside; of links and of languages the innermost counts. */
export function wrap(wrappers: readonly Wrapper[], added: Wrapper): readonly Wrapper[] {
  if (wrappers.some((wrapper) => keyOf(wrapper) === keyOf(added))) return wrappers
  const kind = 'mark' in added ? 'none' : 'link' in added ? 'link' : 'lang'
  return [...wrappers.filter((wrapper) => !(kind in wrapper)), added]
}

/** The run's paragraphs: two line breaks in a row end one. White space collapses as in HTML; what is blank vanishes. */
export function paragraphsOf(run: readonly Leaf[]): Inline[][] {
  return split(run)
    .filter((leaves) => leaves.some((leaf) => 'text' in leaf && !blank.test(leaf.text)))
    .map((leaves) => nest(tighten(leaves), 0))
}

/** The leaves of each paragraph: no white space at the ends of a line, no break at the ends of a paragraph. */
function split(run: readonly Leaf[]): Leaf[][] {
  const paragraphs: Leaf[][] = []
  let line: Leaf[] = []
  let hard = 0
  let soft = 0
  let pending: Leaf | undefined
  for (const leaf of run) {
    if ('lineBreak' in leaf) {
      trimEnd(line)
      pending ??= leaf
      if (leaf.lineBreak === 'hard') hard += 1
      else soft += 1
      continue
    }
    const isAtEdge = pending !== undefined || line.length === 0
    const collapsed = leaf.text.replace(/[ \t\n\r\f]+/g, ' ')
    const text = isAtEdge
      ? collapsed.replace(edge, '')
      : endsWithSpace(line)
        ? collapsed.replace(/^ /, '')
        : collapsed
    if (text === '') continue
    if (pending && (hard > 1 || soft > 1 || line.length === 0)) {
      paragraphs.push(line)
      line = []
    } else if (pending) line.push(pending)
    pending = undefined
    hard = 0
    soft = 0
    line.push({ text, wrappers: leaf.wrappers })
  }
  trimEnd(line)
  paragraphs.push(line)
  return paragraphs
}

function endsWithSpace(line: readonly Leaf[]): boolean {
  const last = line.at(-1)
  return last !== undefined && 'text' in last && last.text.endsWith(' ')
}

function trimEnd(line: Leaf[]): void {
  for (let last = line.at(-1); last && 'text' in last; last = line.at(-1)) {
    let end = last.text.length
    while (end > 0 && edge.test(last.text.charAt(end - 1))) end -= 1
    line.pop()
    if (end === 0) continue
    line.push({ ...last, text: last.text.slice(0, end) })
    return
  }
}

/** White space and breaks take only the wrappers that both neighbours have, so that no mark is round nothing. */
function tighten(leaves: readonly Leaf[]): Leaf[] {
  const solid = (leaf: Leaf | undefined) => leaf && 'text' in leaf && !blank.test(leaf.text)
  const nextSolid: (Leaf | undefined)[] = []
  for (let at = leaves.length - 1, next: Leaf | undefined; at >= 0; at -= 1) {
    nextSolid[at] = next
    if (solid(leaves[at])) next = leaves[at]
  }
  let previous: Leaf | undefined
  return leaves.map((leaf, at) => {
    if (solid(leaf)) {
      previous = leaf
      return leaf
    }
    const shared = common(previous?.wrappers ?? [], nextSolid[at]?.wrappers ?? [])
    return { ...leaf, wrappers: common(leaf.wrappers, shared) }
  })
}

function common(some: readonly Wrapper[], others: readonly Wrapper[]): readonly Wrapper[] {
  const end = some.findIndex((wrapper, at) => keyAt(others, at) !== keyOf(wrapper))
  return end === -1 ? some : some.slice(0, end)
}

/** Neighbours under the same wrapper become one; what has no wrapper at this depth stays as it is. */
function nest(leaves: readonly Leaf[], depth: number): Inline[] {
  const inlines: Inline[] = []
  for (let at = 0; at < leaves.length; ) {
    const key = keyAt(leaves[at]?.wrappers ?? [], depth)
    let end = at + 1
    while (end < leaves.length && keyAt(leaves[end]?.wrappers ?? [], depth) === key) end += 1
    const group = leaves.slice(at, end)
    const wrapper = group[0]?.wrappers[depth]
    if (wrapper) inlines.push({ ...wrapper, text: nest(group, depth + 1) })
    else for (const inline of bare(group)) inlines.push(inline)
    at = end
  }
  return inlines
}

function bare(leaves: readonly Leaf[]): Inline[] {
  const inlines: Inline[] = []
  let text: string[] = []
  const end = () => {
    if (text.length > 0) inlines.push(text.join('').normalize('NFC'))
    text = []
  }
  for (const leaf of leaves) {
    if ('text' in leaf) text.push(leaf.text)
    else {
      end()
      inlines.push({ lineBreak: true })
    }
  }
  end()
  return inlines
}

function keyAt(wrappers: readonly Wrapper[], depth: number): string | undefined {
  const wrapper = wrappers[depth]
  return wrapper && keyOf(wrapper)
}

function keyOf(wrapper: Wrapper): string {
  if ('mark' in wrapper) return wrapper.mark
  return 'link' in wrapper ? `link ${wrapper.link}` : `lang ${wrapper.lang}`
}
