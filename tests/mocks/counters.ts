import type { Engagement, Histogram, Rating, Stars, ViewAnswer } from '../../src/contract/rating.ts'
import { ratingOf } from '../../src/contract/ratingOf.ts'
import type { Counts, MockArticle } from './shelf.ts'

/** Views and votes of a mock portal. It remembers who voted and who looked, and knows no day, network or limit. */
export function createCounters() {
  const votes = new Map<string, Map<string, Stars>>()
  const viewers = new Map<string, Set<string>>()
  const votesOf = ({ id }: MockArticle) => votes.get(id) ?? new Map<string, Stars>()

  function counts(article: MockArticle): Counts {
    const histogram: Histogram = [...(article.votes ?? ([0, 0, 0, 0, 0] satisfies Histogram))]
    for (const stars of votesOf(article).values()) histogram[(stars - 1) as 0 | 1 | 2 | 3 | 4] += 1
    return { views: (article.views ?? 0) + (viewers.get(article.id)?.size ?? 0), histogram }
  }

  function rating(article: MockArticle, reader: string | undefined): Rating {
    const yours = reader === undefined ? null : (votesOf(article).get(reader) ?? null)
    return ratingOf(counts(article).histogram, yours)
  }

  return {
    counts,
    rating,
    engagement: (article: MockArticle, reader: string | undefined): Engagement => ({
      views: counts(article).views,
      rating: rating(article, reader),
    }),
    addView(article: MockArticle, device: string): ViewAnswer {
      const known = viewers.get(article.id) ?? new Set<string>()
      const counted = !known.has(device)
      viewers.set(article.id, known.add(device))
      return { views: counts(article).views, counted }
    },
    setVote(article: MockArticle, reader: string, stars: Stars): Rating {
      votes.set(article.id, votesOf(article).set(reader, stars))
      return rating(article, reader)
    },
    clearVote(article: MockArticle, reader: string | undefined): Rating {
      if (reader !== undefined) votesOf(article).delete(reader)
      return rating(article, reader)
    },
  }
}
