import { type AtomFeed, parseAtomFeed } from 'feedsmith'
import type { Entry, FeedFile, Rich } from './entry.ts'
import { mediaDescription, mediaFiles } from './media.ts'
import type { Slice } from './outline.ts'
import { found, literal, markup, nameWithoutMail } from './values.ts'

/** The entry of an Atom feed that has one; `authors` are the feed's, for an entry without its own. Throws what feedsmith
 * throws. */
export function atomEntry(feed: string, slice: Slice, xml: string, authors: readonly string[]): Entry {
  const entry = parseAtomFeed(feed).entries?.[0] ?? {}
  const { dc, dcterms } = entry
  const origLink = slice.children.get('origlink')
  const own = [...namesOf(entry.authors), ...found(dc?.creators ?? []).map(nameWithoutMail)].filter(Boolean)
  const inherited = [...namesOf(entry.source?.authors), ...authors]
  return {
    line: slice.line,
    bases: slice.bases,
    guid: entry.id,
    links: [
      ...(origLink ? [{ url: xml.slice(origLink.start, origLink.end).trim().replaceAll('&amp;', '&') }] : []),
      ...alternatesOf(entry.links).map((url) => ({ url, base: slice.children.get('link')?.base })),
    ],
    title: richOf(entry.title),
    content: contentOf(entry.content),
    summary: richOf(entry.summary, 'guess') ?? mediaDescription(entry.media),
    published: found([
      entry.published,
      ...(dcterms?.issued ?? []),
      ...(dcterms?.created ?? []),
      ...(dc?.dates ?? []),
    ]),
    updated: found([entry.updated, ...(dcterms?.modified ?? [])]),
    authors: own.length > 0 ? own : inherited,
    categories: [...found((entry.categories ?? []).map(categoryOf)), ...(dc?.subjects ?? [])],
    source: entry.source?.title?.value,
    language: entry.content?.xml?.lang ?? slice.language ?? dc?.languages?.[0],
    files: [...(entry.links ?? []).flatMap(enclosureOf), ...mediaFiles(entry.media)],
  }
}

/** The names of people, without those that are a mail address alone. */
export function namesOf(people: readonly AtomFeed.Person[] = []): string[] {
  return found(people.map(({ name }) => name && nameWithoutMail(name)))
}

/** The addresses of a page rather than a file, those of HTML first. */
export function alternatesOf(links: readonly AtomFeed.Link<string>[] = []): string[] {
  const alternates = links.filter(({ rel }) => rel === undefined || rel.toLowerCase() === 'alternate')
  const isPage = ({ type }: AtomFeed.Link<string>) => type === undefined || /html/i.test(type)
  const pages = [...alternates.filter(isPage), ...alternates.filter((link) => !isPage(link))]
  return found(pages.map(({ href }) => href))
}

function contentOf(content: AtomFeed.Content | undefined): Rich | undefined {
  const { value, type = '' } = content ?? {}
  if (!content || value === undefined) return undefined
  const isBinary = type.includes('/') && !/^text\/|xml|html/i.test(type)
  return isBinary ? undefined : richOf({ ...content, value }, 'guess')
}

const tag =
  /<\/?(?:p|br|div|span|a|img|b|i|em|strong|ul|ol|li|table|h[1-6]|blockquote|figure)(?:\s[^<>]*)?\/?>/i

/** Text is text where it says so, and where it says nothing (`guess`) and holds no tag: many feeds forget the type. */
function richOf({ value, type, xml }: AtomFeed.Content = {}, guess?: 'guess'): Rich | undefined {
  if (type === undefined ? guess && value && tag.test(value) : !/^text(?:\/plain)?$/i.test(type)) {
    return markup(value, xml?.base)
  }
  return literal(value, xml?.base)
}

// Blogger names the kind of thing that its entries are among their categories.
function categoryOf({ term, label, scheme }: AtomFeed.Category): string | undefined {
  return scheme?.endsWith('#kind') ? undefined : (label ?? term)
}

function enclosureOf({ rel, href, type, length, title }: AtomFeed.Link<string>): FeedFile[] {
  if (rel !== 'enclosure' || href === undefined) return []
  return [{ url: href, mediaType: type, bytes: length, name: title }]
}
