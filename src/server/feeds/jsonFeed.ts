import type { JsonFeed } from 'feedsmith'
import type { Article } from '../../contract/article.ts'
import { plainText } from '../../contract/inline.ts'
import { articleHtml } from './articleHtml.ts'
import { articleAddress, type FeedPage } from './feedPage.ts'

type Item = JsonFeed.Item<string>

/** A page as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Made here, since feedsmith's generator leaves `items` out when there are
 * none, and writes every moment in UTC. */
export function jsonFeed(page: FeedPage): string {
  const { site, title, home, self, next } = page
  const feed: JsonFeed.Feed<string> & { version: string } = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    ...(site.tagline && { description: site.tagline }),
    ...(next && { next_url: next }),
    language: site.language,
    authors: [{ name: site.name, url: page.absolute('/') }],
    items: page.articles.map((article) => itemOf(article, page)),
  }
  return JSON.stringify(feed)
}

function itemOf(article: Article, { site, absolute }: FeedPage): Item {
  const { title, lead, picture, publishedAt, updatedAt, section, tags, authors, language, attachments } =
    article
  const address = articleAddress(article, absolute)
  const summary = plainText(lead ?? [])
  const categories = [...new Set([...(section ? [section.name] : []), ...tags])]
  return {
    id: address,
    url: address,
    title,
    ...(summary && { summary }),
    content_html: articleHtml(article, site.language, absolute),
    ...(picture && { image: absolute(picture.src) }),
    date_published: publishedAt,
    ...(updatedAt && { date_modified: updatedAt }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(categories.length > 0 && { tags: categories }),
    ...(language && { language }),
    ...(attachments.length > 0 && {
      attachments: attachments.map(({ url, name, mediaType, bytes }) => ({
        url: absolute(url),
        mime_type: mediaType,
        title: name,
        ...(bytes !== undefined && { size_in_bytes: bytes }),
      })),
    }),
  }
}
