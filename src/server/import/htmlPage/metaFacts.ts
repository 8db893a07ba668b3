import type { Facts } from './facts.ts'
import { pixels } from './jsonLd.ts'

/** The page's `<meta>` by lower-case name or property; the values of each in their order. */
export function metaOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = tidy(meta.getAttribute('content'))
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase()
    if (name === '' || content === '') continue
    const values = found.get(name)
    if (values) values.push(content)
    else found.set(name, [content])
  }
  return found
}

type Meta = ReturnType<typeof metaOf>

/** What OpenGraph says. */
export function openGraphFacts(meta: Meta): Facts {
  const first = (name: string) => meta.get(name)?.[0]
  const src = first('og:image') ?? first('og:image:url') ?? first('og:image:secure_url')
  return {
    title: first('og:title'),
    publishedAt: first('article:published_time') ?? first('og:published_time'),
    updatedAt: first('article:modified_time') ?? first('og:updated_time'),
    lead: first('og:description'),
    picture:
      (src && {
        src,
        alt: first('og:image:alt') ?? '',
        width: pixels(first('og:image:width')),
        height: pixels(first('og:image:height')),
      }) ||
      undefined,
    // A profile's address is no name.
    authors: meta.get('article:author')?.filter((author) => !/^https?:/.test(author)),
    section: first('article:section'),
    tags: meta.get('article:tag')?.flatMap(listed),
    url: first('og:url'),
    siteName: first('og:site_name'),
  }
}

/** What Dublin Core and the older names say. */
export function namedFacts(meta: Meta): Facts {
  const first = (...names: string[]) => names.map((name) => meta.get(name)?.[0]).find(Boolean)
  return {
    title: first('dc.title', 'dcterms.title', 'twitter:title', 'title'),
    publishedAt: first(
      ...['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.created', 'dc.date.created'],
      ...[
        'pubdate',
        'publishdate',
        'publish-date',
        'publish_date',
        'parsely-pub-date',
        'datepublished',
        'date',
      ],
    ),
    updatedAt: first('dcterms.modified', 'dc.date.modified', 'lastmod', 'datemodified'),
    lead: first('description', 'dc.description', 'dcterms.description', 'twitter:description'),
    picture: pictureAt(first('twitter:image', 'twitter:image:src')),
    authors: (meta.get('author') ?? meta.get('dc.creator'))?.filter((author) => !/^https?:/.test(author)),
    section: first('section', 'parsely-section'),
    tags: (meta.get('news_keywords') ?? meta.get('keywords') ?? meta.get('dc.subject'))?.flatMap(listed),
    language: first('dc.language', 'dcterms.language'),
  }
}

/** A picture of which no more is known. */
export function pictureAt(src: string | undefined): Facts['picture'] {
  return src ? { src, alt: '', width: 0, height: 0 } : undefined
}

export function listed(text: string): string[] {
  return text.split(/[,;]/).map(tidy).filter(Boolean)
}

export function tidy(text: string | null | undefined): string {
  return (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
}
