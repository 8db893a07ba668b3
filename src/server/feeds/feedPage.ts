import type { Article, Section } from '../../contract/article.ts'
import { type EpochMs, epochOf, type Instant, instantAt } from '../../contract/instant.ts'
import { languageFor } from '../../strings/language.ts'
import { stringsFor } from '../../strings/strings.ts'
import { type Absolute, absoluteFrom, pagePaths } from '../pageAddresses.ts'
import type { SiteConfig } from '../site.ts'
import type { Store } from '../store/store.ts'

const ARTICLES_A_PAGE = 20

/** One page of a feed, in whatever format. Addresses are absolute. */
export type FeedPage = {
  site: SiteConfig
  title: string
  absolute: Absolute
  /** The page for readers that the feed follows. */
  home: string
  /** The feed's first page: what it is known by. */
  first: string
  self: string
  next: string | null
  /** When the newest of it was published or changed; the beginning of 1970 when there is nothing. */
  modified: Instant
  articles: readonly Article[]
}

export type FeedOf = {
  site: SiteConfig
  origin: string
  section: Section | null
  /** `feed.json` or `feed.xml` */
  file: string
  cursor: string | undefined
}

/** Reads one page of the site's feed, or of a section's. Throws BadCursor. */
export async function readFeedPage(
  store: Store,
  { site, origin, section, file, cursor }: FeedOf,
  now: EpochMs,
): Promise<FeedPage> {
  const { articles, nextCursor } = await store.feed(
    {
      limit: ARTICLES_A_PAGE,
      ...(section && { section: section.id }),
      ...(cursor !== undefined && { cursor }),
    },
    now,
  )
  const home = section ? `${origin}${pagePaths.section(section.id)}` : `${origin}${pagePaths.front()}`
  const first = section ? `${home}/${file}` : `${home}${file}`
  const pageAt = (place: string) => `${first}?${new URLSearchParams({ cursor: place })}`
  return {
    site,
    title: section ? stringsFor[languageFor(site.language)].pages.title(section.name, site.name) : site.name,
    absolute: absoluteFrom(origin),
    home,
    first,
    self: cursor === undefined ? first : pageAt(cursor),
    next: nextCursor === null ? null : pageAt(nextCursor),
    modified: instantAt(newestOf(articles, now), site.timeZone),
    articles,
  }
}

/** The address of an article's page. */
export function articleAddress({ id }: { id: string }, absolute: Absolute): string {
  return absolute(pagePaths.article(id))
}

// Never later than now, whatever a source says of its changes: HTTP wants it so.
function newestOf(articles: readonly Article[], now: EpochMs): EpochMs {
  const moments = articles.map(({ publishedAt, updatedAt }) =>
    Math.max(epochOf(publishedAt), updatedAt ? epochOf(updatedAt) : 0),
  )
  return Math.min(Math.max(0, ...moments), now)
}
