import { ParseError, parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { alternatesOf, atomEntry, namesOf } from './atom.ts'
import { type BadEntry, EMPTY, type Entry, type Feed, type Names, TOO_MANY } from './entry.ts'
import { type Outline, outlineOf, type Slice } from './outline.ts'
import { startOfXml } from './root.ts'
import { rdfEntry, rssEntry } from './rss.ts'
import { feedWith, feedWithout } from './slices.ts'
import { withoutControls } from './values.ts'

type Facts = Omit<Feed, 'names' | 'entries'> & { authors?: readonly string[] }

/** Reads RSS or Atom entry by entry; one that is broken does not take the others with it. Throws HostileXml, and an Error in
 * one line for a text that ends before there is anything to read. */
export function xmlFeed(text: string): Feed {
  // What stands before keeps its lines, so that those of the entries are the source's.
  const start = startOfXml(text)
  const source = withoutControls(text.slice(0, start).replace(/[^\n]/g, '') + text.slice(start))
  const outline = outlineOf(source)
  if (!outline) throw new Error('this is no feed: its root element is neither rss, rdf:RDF nor feed')
  if (outline.isCut && outline.entries.length === 0) {
    throw new Error(
      `the text ends before <${outline.rootName}> is closed, and no entry is whole: the source was cut off`,
    )
  }
  const xml = blanked(source, outline.overlong)
  const { authors = [], ...facts } = factsOf(xml, outline)
  return {
    ...facts,
    names: outline.entries.map((slice) => namesIn(slice, xml)),
    entries: entriesOf(xml, outline, authors),
  }
}

function* entriesOf(xml: string, outline: Outline, authors: readonly string[]) {
  for (const slice of outline.entries) yield entryOf(xml, slice, outline, authors)
  if (outline.lineOfRest !== undefined) yield { unreadable: TOO_MANY, line: outline.lineOfRest }
}

function namesIn({ children, keys }: Slice, xml: string): Names {
  const { start, end } = children.get('title') ?? children.get('description') ?? children.get('summary') ?? {}
  return { title: start === undefined ? '' : xml.slice(start, end), keys }
}

/** One of these has the title or the text of an entry that has any; the others need not be read. */
const wordy = ['title', 'description', 'summary', 'content', 'encoded', 'body', 'group']

function entryOf(xml: string, slice: Slice, outline: Outline, authors: readonly string[]): Entry | BadEntry {
  if (slice.isCut)
    return { unreadable: 'the text ends inside this entry: the source was cut off', line: slice.line }
  if (!wordy.some((name) => slice.children.has(name))) return { unreadable: EMPTY, line: slice.line }
  const feed = feedWith(xml, slice, outline)
  try {
    if (outline.format === 'rss') return rssEntry(feed, slice, xml)
    if (outline.format === 'rdf') return rdfEntry(feed, slice, xml)
    return atomEntry(feed, slice, xml, authors)
  } catch (error) {
    if (error instanceof ParseError) return { unreadable: EMPTY, line: slice.line }
    return { unreadable: `this entry is no XML that can be read: ${reasonOf(error)}`, line: slice.line }
  }
}

/** What the feed says of itself; nothing where that cannot be read, which its entries may be all the same. */
function factsOf(xml: string, outline: Outline): Facts {
  try {
    const text = feedWithout(xml, outline)
    if (outline.format === 'atom') {
      const { links, authors, xml: own } = parseAtomFeed(text)
      const home = alternatesOf(links)[0]
      const self = links?.find(({ rel }) => rel === 'self')?.href
      return { home, base: self ?? home, authors: namesOf(authors), language: own?.lang }
    }
    const { link, dc, ...feed } = outline.format === 'rss' ? parseRssFeed(text) : parseRdfFeed(text)
    return {
      home: link,
      base: link,
      language: ('language' in feed ? feed.language : undefined) ?? dc?.languages?.[0],
    }
  } catch {
    return {}
  }
}

/** The text with white space in these places, so that all else stays where it is. */
function blanked(text: string, places: Outline['overlong']): string {
  let blank = ''
  for (const { start, end } of places.toSorted((one, other) => one.start - other.start)) {
    // One may stand inside another.
    if (end <= blank.length) continue
    blank += text.slice(blank.length, Math.max(start, blank.length))
    blank += ' '.repeat(end - blank.length)
  }
  return blank + text.slice(blank.length)
}

/** feedsmith says no more than that it failed; its cause says where. */
function reasonOf(error: unknown): string {
  const { cause = error } = error instanceof Error ? error : {}
  return cause instanceof Error ? cause.message : String(cause)
}
