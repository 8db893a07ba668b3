import { guardedXmlParser } from '../xml/guardedXml.ts'
import { MOST_ENTRIES } from './entry.ts'
import { type FeedFormat, formatOfRoot, localName } from './root.ts'

/** An element inside an entry: where its content stands, and its own xml:base. */
export type Child = { start: number; end: number; base?: string | undefined }

/** An entry where it stands in the text, with what counts from around it: xml:base from the outermost in, the nearest
 * xml:lang, its rdf:about, and the first element of each local name inside it. `isCut`: the text ends inside it. */
export type Slice = {
  start: number
  end: number
  line: number
  bases: readonly string[]
  language: string | undefined
  about: string | undefined
  children: Map<string, Child>
  /** Its GUIDs and addresses as they are written there. */
  keys: string[]
  isCut: boolean
}

/** Where the parts of a feed stand. `namespaces` are what root and channel declare, without the default: that is wrong in
 * many feeds, and their elements are known by name. `contentStart` is where the root's start tag ends,
 * `contentEnd` where the text does or what is not read any more begins, at `lineOfRest`. */
export type Outline = {
  format: FeedFormat
  rootName: string
  namespaces: Record<string, string>
  bases: readonly string[]
  contentStart: number
  contentEnd: number
  lineOfRest?: number
  isCut: boolean
  entries: Slice[]
  /** Where the names of people are too long to be any: feedsmith's search in them takes the square of their length. */
  overlong: { start: number; end: number }[]
}

const LONGEST_NAME = 1000
/** A namespace is written again around each entry. */
const LONGEST_NAMESPACE = 200
const MOST_NAMESPACES = 100

type Open = { local: string; contentStart: number; bases: readonly string[]; language: string | undefined }
type Attributes = Readonly<Record<string, string>>

/** Finds the entries of a feed in one pass that forgives what is not well-formed; undefined where its root is no feed's.
 * Throws HostileXml. */
export function outlineOf(xml: string): Outline | undefined {
  let outline: Outline | undefined
  let entry: { slice: Slice; depth: number } | undefined
  const open: Open[] = []

  const closeEntry = (end: number, isCut = false) => {
    if (entry) outline?.entries.push({ ...entry.slice, end, isCut })
    entry = undefined
  }

  const parser = guardedXmlParser((at) => ({
    onopentag(name, attributes) {
      if (outline?.lineOfRest !== undefined) return
      const contentStart = at.endIndex + 1
      const element = { ...within(open.at(-1), name, attributes), contentStart }
      open.push(element)
      if (!outline) {
        const format = open.length === 1 ? formatOfRoot(name) : undefined
        if (!format) return
        outline = {
          format,
          rootName: name,
          namespaces: {},
          bases: element.bases,
          contentStart,
          contentEnd: xml.length,
          isCut: false,
          entries: [],
          overlong: [],
        }
      }
      const isEntry = element.local === (outline.format === 'atom' ? 'entry' : 'item')
      const isChild = entry !== undefined && open.length === entry.depth + 1
      // An entry inside an entry: the one before was never closed.
      if (isEntry && isChild) closeEntry(at.startIndex)
      if (isEntry && !entry && outline.entries.length === MOST_ENTRIES) {
        outline.contentEnd = at.startIndex
        outline.lineOfRest = at.line
        return
      }
      if (isEntry && !entry) {
        const slice = { ...startOf(attributes), ...element, start: at.startIndex, end: 0, line: at.line }
        entry = { slice, depth: open.length }
      } else if (entry && isChild) {
        if (attributes.href && isAlternate(attributes)) entry.slice.keys.push(attributes.href)
        if (entry.slice.children.has(element.local)) return
        const child = { start: contentStart, end: contentStart, base: attributes['xml:base'] }
        entry.slice.children.set(element.local, child)
      } else if (!entry && open.length <= 2) addNamespaces(outline.namespaces, attributes)
    },
    onclosetag(_, isImplied) {
      if (outline?.lineOfRest !== undefined) return
      const element = open.pop()
      if (element && /^(?:author|managingeditor|webmaster)$/.test(element.local)) {
        const { contentStart: start } = element
        if (at.startIndex - start > LONGEST_NAME) outline?.overlong.push({ start, end: at.startIndex })
      }
      if (outline && open.length === 0) outline.isCut = isImplied && at.startIndex >= xml.length
      if (!entry) return
      if (open.length === entry.depth && element) {
        endChild(entry.slice.children.get(element.local), at.startIndex)
        if (isKey.test(element.local)) entry.slice.keys.push(xml.slice(element.contentStart, at.startIndex))
      }
      if (open.length >= entry.depth) return
      // Closed by itself (<item/>), by its tag, or by the end of what it stands in.
      const isOwnTag = !isImplied || at.startIndex === entry.slice.start
      if (isOwnTag) closeEntry(at.endIndex + 1)
      else closeEntry(at.startIndex, at.startIndex >= xml.length)
    },
  }))
  parser.write(xml)
  parser.end()
  return outline
}

function within(parent: Open | undefined, name: string, attributes: Attributes): Omit<Open, 'contentStart'> {
  const base = attributes['xml:base']
  return {
    local: localName(name),
    bases: base === undefined ? (parent?.bases ?? []) : [...(parent?.bases ?? []), base],
    language: attributes['xml:lang'] ?? parent?.language,
  }
}

function startOf(attributes: Attributes) {
  const about = Object.entries(attributes).find(([name]) => localName(name) === 'about')?.[1]
  return { about, children: new Map<string, Child>(), keys: about === undefined ? [] : [about], isCut: false }
}

const isKey = /^(?:guid|id|link|origlink)$/

function isAlternate({ rel = 'alternate' }: Attributes): boolean {
  return rel.toLowerCase() === 'alternate'
}

// The first of a name is the one that counts; later ones end where it has ended already.
function endChild(child: Child | undefined, end: number): void {
  if (child && child.end === child.start) child.end = Math.max(child.start, end)
}

function addNamespaces(namespaces: Record<string, string>, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const hasRoom =
      Object.keys(namespaces).length < MOST_NAMESPACES && name.length + value.length < LONGEST_NAMESPACE
    if (/^xmlns:/i.test(name) && hasRoom) namespaces[name] = value
  }
}
