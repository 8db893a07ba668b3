import type { Article, ArticlePage, Neighbour, Teaser } from '../../src/contract/article.ts'
import { plainText } from '../../src/contract/inline.ts'
import { dayOf, type EpochMs, epochOf, inZone } from '../../src/contract/instant.ts'
import type { Histogram } from '../../src/contract/rating.ts'
import { ratingOf } from '../../src/contract/ratingOf.ts'
import type { Site } from '../../src/contract/site.ts'
import type { ArticleVersion, Versions } from '../../src/contract/versions.ts'
import { MockRefusal } from './answers.ts'

/** `older`: what it said before, the oldest first. */
export type MockArticle = Article & { views?: number; votes?: Histogram; older?: readonly OlderText[] }
export type OlderText = Omit<ArticleVersion, 'version'>

/** The articles of a mock portal, and what is published of them by now. */
export function createShelf(articles: readonly MockArticle[], timeZone: string, clock: () => EpochMs) {
  const day = ({ publishedAt }: Article) => dayOf(publishedAt, timeZone)

  /** Newest first, then by id. */
  function published(): MockArticle[] {
    return articles
      .filter(({ publishedAt }) => epochOf(publishedAt) <= clock())
      .toSorted((a, b) => epochOf(b.publishedAt) - epochOf(a.publishedAt) || (a.id < b.id ? -1 : 1))
  }

  function find(id: string): MockArticle {
    const article = published().find((candidate) => candidate.id === id)
    if (!article) throw new MockRefusal('not-found')
    return article
  }

  function neighbour(article: MockArticle | undefined): Neighbour | null {
    if (!article) return null
    const { id, title, language, lead, publishedAt, section, picture } = article
    return {
      id,
      title,
      ...(language !== undefined && { language }),
      ...(lead && { lead: plainText(lead) }),
      publishedAt: inZone(publishedAt, timeZone),
      ...(section && { section }),
      ...(picture && { picture }),
    }
  }

  function page(id: string): ArticlePage {
    const { views: _views, votes: _votes, older = [], ...article } = find(id)
    const list = published()
    const place = list.findIndex((candidate) => candidate.id === id)
    const others = list.filter(({ section }) => section && section.id === article.section?.id)
    const related = others.filter((other) => Math.abs(list.indexOf(other) - place) > 1).slice(0, 3)
    return {
      ...article,
      publishedAt: inZone(article.publishedAt, timeZone),
      ...(older.length > 0 && { version: older.length + 1 }),
      previous: neighbour(list[place + 1]),
      next: neighbour(list[place - 1]),
      related: related.map(neighbour).filter((each) => each !== null),
    }
  }

  /** What an article says and said, the newest first, from version `since` on; what it says now is always among them. */
  function versions(id: string, since: number): Versions {
    const { title, lead, body, publishedAt, updatedAt = publishedAt, older = [] } = find(id)
    const now = { at: older.length > 0 ? updatedAt : publishedAt, title, ...(lead && { lead }), body }
    const all = [...older, now].map((text, index) => ({
      ...text,
      version: index + 1,
      at: inZone(text.at, timeZone),
    }))
    const isAsked = ({ version }: { version: number }) => version >= since || version === all.length
    return { versions: all.filter(isAsked).reverse() }
  }

  function sections(): Site['sections'] {
    const found = new Map<string, Site['sections'][number]>()
    for (const { section } of published()) {
      if (!section) continue
      const known = found.get(section.id) ?? { ...section, count: 0 }
      found.set(section.id, { ...known, count: known.count + 1 })
    }
    return [...found.values()].sort((a, b) => b.count - a.count)
  }

  return { day, published, find, neighbour, page, versions, sections }
}

export type Shelf = ReturnType<typeof createShelf>

export type Counts = { views: number; histogram: Histogram }

export function teaserOf(neighbour: Neighbour, { views, histogram }: Counts): Teaser {
  const { average, count } = ratingOf(histogram, null)
  return { ...neighbour, views, rating: { average, count } }
}
