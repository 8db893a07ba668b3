import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Article } from '../../contract/article.ts'
import { plainText } from '../../contract/inline.ts'
import { articleHtml } from './articleHtml.ts'
import { articleAddress, type FeedPage } from './feedPage.ts'
import { XML_DECLARATION, xmlOf } from './xml.ts'

/** A page as Atom 1.0 (RFC 4287), the next page by RFC 5005. Made here, since feedsmith's generator pads an address that has an
 * `&` with white space, lets characters through that XML forbids, and writes every moment in UTC. */
export function atomFeed(page: FeedPage): string {
  const { site, title, home, first, self, next, modified, articles, absolute } = page
  const link = (rel: string, href: string, type: string) => x('link', { rel, href, type })
  const atom = 'application/atom+xml'
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language }, [
    x('id', first),
    x('title', title),
    site.tagline ? x('subtitle', site.tagline) : null,
    x('updated', modified),
    person(site.name, absolute('/')),
    link('alternate', home, 'text/html'),
    link('self', self, atom),
    link('first', first, atom),
    next === null ? null : link('next', next, atom),
    ...articles.map((article) => entryOf(article, page)),
  ])
  return XML_DECLARATION + xmlOf(feed)
}

// An entry without authors has the feed's: the site.
function entryOf(article: Article, { site, absolute }: FeedPage): Element {
  const { title, lead, publishedAt, updatedAt, section, tags, authors, language, attachments } = article
  const address = articleAddress(article, absolute)
  const summary = plainText(lead ?? [])
  return x('entry', { 'xml:lang': language }, [
    x('id', address),
    x('title', title),
    x('published', publishedAt),
    x('updated', updatedAt ?? publishedAt),
    ...authors.map((name) => person(name)),
    section ? x('category', { term: section.id, label: section.name, scheme: absolute('/sections/') }) : null,
    ...tags.map((tag) => x('category', { term: tag })),
    x('link', { rel: 'alternate', href: address, type: 'text/html' }),
    ...attachments.map(({ url, name, mediaType, bytes }) =>
      x('link', { rel: 'enclosure', href: absolute(url), type: mediaType, length: bytes, title: name }),
    ),
    summary ? x('summary', summary) : null,
    x('content', { type: 'html' }, articleHtml(article, site.language, absolute)),
  ])
}

function person(name: string, uri?: string): Element {
  return x('author', [x('name', name), uri ? x('uri', uri) : null])
}
