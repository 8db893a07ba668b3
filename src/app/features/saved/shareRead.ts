import type { ReadArticle } from '../history/readArticles.ts'

/** How much of an article's text was ever on the screen, in percent; not known before the reader's place was noted. */
export function shareRead({ place }: ReadArticle): number | undefined {
  return place && Math.min(100, Math.floor((100 * place.seen) / place.of))
}
