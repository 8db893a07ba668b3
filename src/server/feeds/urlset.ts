import { setImmediate } from 'node:timers/promises'
import type { Element } from 'xast'
import { x } from 'xastscript'
import { type EpochMs, epochOf } from '../../contract/instant.ts'
import { absoluteFrom } from '../pageAddresses.ts'
import type { SiteConfig } from '../site.ts'
import type { Address } from '../store/store.ts'
import { articleAddress } from './feedPage.ts'
import { XML_DECLARATION, xmlOf } from './xml.ts'

export const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** How many addresses a sitemap may have. */
export const MOST_ADDRESSES = 50_000
/** How many of them may be news, by Google's rules, and for how long an article is. */
const MOST_NEWS = 1_000
const NEWS_MS = 2 * 24 * 3_600_000

const OPENING = `<urlset xmlns="${SITEMAP_NAMESPACE}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n`
const CLOSING = '</urlset>\n'

type SitemapSite = { site: SiteConfig; origin: string; now: EpochMs }

/** A sitemap, page after page as they are asked for: addresses of the site's own pages first, then the articles'. Others
 * have their turn between pages. */
export function urlset(
  facts: SitemapSite,
  paths: readonly string[],
  pages: AsyncIterable<readonly Address[]>,
): ReadableStream<Uint8Array> {
  const iterator = chunks(facts, paths, pages)
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await iterator.return(undefined)
    },
  })
}

async function* chunks(
  { site, origin, now }: SitemapSite,
  paths: readonly string[],
  pages: AsyncIterable<readonly Address[]>,
): AsyncGenerator<string> {
  const absolute = absoluteFrom(origin)
  yield XML_DECLARATION + OPENING + lines(paths.map((path) => x('url', [x('loc', absolute(path))])))
  let newsLeft = MOST_NEWS
  for await (const addresses of pages) {
    const urls = addresses.map((address) => {
      const isNews = newsLeft > 0 && epochOf(address.publishedAt) > now - NEWS_MS
      if (isNews) newsLeft -= 1
      return x('url', [
        x('loc', articleAddress(address, absolute)),
        x('lastmod', address.updatedAt ?? address.publishedAt),
        isNews ? newsOf(address, site) : null,
      ])
    })
    yield lines(urls)
    await setImmediate()
  }
  yield CLOSING
}

function newsOf({ title, publishedAt, language }: Address, site: SiteConfig): Element {
  // The extension takes a language without its script or country.
  const [bare = ''] = (language ?? site.language).toLowerCase().split('-')
  return x('news:news', [
    x('news:publication', [x('news:name', site.name), x('news:language', bare)]),
    x('news:publication_date', publishedAt),
    x('news:title', title),
  ])
}

function lines(elements: readonly Element[]): string {
  return elements.map((element) => `${xmlOf(element)}\n`).join('')
}
