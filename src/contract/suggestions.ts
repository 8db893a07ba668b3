import * as v from 'valibot'
import { withQuery } from './apiPaths.ts'
import { ArticleId } from './article.ts'
import { Instant } from './moments.ts'
import { LanguageTag, Text, Words } from './text.ts'

/** Its address. Apart from the other addresses, which every page has. */
export function suggestionsPath(q: string): string {
  return withQuery('/api/suggestions', { q })
}

/** What `GET /api/suggestions` may be asked: what stands in the search field so far. */
export const SuggestionsQuery = v.object({
  q: v.pipe(Text, v.trim(), v.nonEmpty(), v.maxLength(200, 'must have at most 200 characters')),
})

/** An article whose title has the words that were typed. */
export const Suggestion = v.object({
  id: ArticleId,
  title: Words,
  language: v.optional(LanguageTag),
  publishedAt: Instant,
})
export type Suggestion = v.InferOutput<typeof Suggestion>

/** The answer of `GET /api/suggestions`: at most eight, the newest first. */
export const Suggestions = v.object({ suggestions: v.array(Suggestion) })
export type Suggestions = v.InferOutput<typeof Suggestions>
