import { parseRdfFeed, parseRssFeed, type RssFeed } from 'feedsmith'
import type { Entry, FeedFile } from './entry.ts'
import { mediaDescription, mediaFiles } from './media.ts'
import type { Slice } from './outline.ts'
import { found, markup, nameWithoutMail } from './values.ts'

type Item = RssFeed.Item<string>

/** The item of an RSS feed that has one; `xml` is what its slice is of. Throws what feedsmith throws. */
export function rssEntry(feed: string, slice: Slice, xml: string): Entry {
  return entryOf(parseRssFeed(feed).items?.[0] ?? {}, slice, xml)
}

/** The item of an RSS 0.90 or 1.0 feed, which calls itself by its rdf:about. */
export function rdfEntry(feed: string, slice: Slice, xml: string): Entry {
  const { rdf: _, ...item } = parseRdfFeed(feed).items?.[0] ?? {}
  return entryOf(slice.about === undefined ? item : { ...item, guid: { value: slice.about } }, slice, xml)
}

function entryOf(item: Item, slice: Slice, xml: string): Entry {
  const { dc, dcterms, atom, itunes, prism } = item
  const baseOf = (name: string) => slice.children.get(name)?.base
  // Elements that the library drops.
  const inner = (name: string) => {
    const child = slice.children.get(name)
    return child && xml.slice(child.start, child.end).trim()
  }
  return {
    line: slice.line,
    bases: slice.bases,
    guid: item.guid?.value,
    links: linksOf(item, inner('origlink'), baseOf('link')),
    title: markup(item.title ?? dc?.titles?.[0] ?? atom?.title?.value ?? itunes?.title),
    content: markup(
      item.content?.encoded ?? inner('body') ?? atom?.content?.value,
      baseOf('encoded') ?? baseOf('body'),
    ),
    summary:
      markup(
        item.description ?? dc?.descriptions?.[0] ?? atom?.summary?.value ?? itunes?.summary,
        baseOf('description'),
      ) ?? mediaDescription(item.media),
    published: found([
      item.pubDate,
      ...(dc?.dates ?? []),
      ...(dcterms?.issued ?? []),
      ...(dcterms?.created ?? []),
      ...(dcterms?.available ?? []),
      ...(dcterms?.dates ?? []),
      atom?.published,
      ...(prism?.publicationDates ?? []),
    ]),
    updated: found([...(dcterms?.modified ?? []), atom?.updated, prism?.modificationDate]),
    authors: found([
      ...(dc?.creators ?? []),
      ...(dcterms?.creators ?? []),
      ...(item.authors ?? []).map(({ name }) => name),
      ...(atom?.authors ?? []).map(({ name }) => name),
      itunes?.author,
    ]).map(nameWithoutMail),
    categories: found([
      ...(item.categories ?? []).map(({ name }) => name),
      ...(dc?.subjects ?? []),
      ...(itunes?.keywords ?? []),
    ]),
    source: item.source?.title,
    language: slice.language ?? dc?.languages?.[0],
    files: [
      ...(item.enclosures ?? []).flatMap(enclosureOf),
      ...mediaFiles(item.media),
      ...coverOf(itunes?.image),
    ],
  }
}

function linksOf(item: Item, origLink: string | undefined, base: string | undefined): Entry['links'] {
  const alternates = (item.atom?.links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate')
  const { value: guid, isPermaLink } = item.guid ?? {}
  return [
    ...found([origLink?.replace(/^<!\[CDATA\[|\]\]>$/g, '').replaceAll('&amp;', '&')]).map((url) => ({
      url,
    })),
    ...found([item.link]).map((url) => ({ url, base })),
    ...found(alternates.map(({ href }) => href)).map((url) => ({ url })),
    ...(guid !== undefined && isPermaLink !== false && /^https?:/i.test(guid) ? [{ url: guid }] : []),
  ]
}

function enclosureOf({ url, type, length }: RssFeed.Enclosure): FeedFile[] {
  return url === undefined ? [] : [{ url, mediaType: type, bytes: length }]
}

function coverOf(url: string | undefined): FeedFile[] {
  return url === undefined ? [] : [{ url, medium: 'image', isMedia: true, isPreview: true }]
}
