import * as v from 'valibot'
import { SectionId } from './article.ts'
import { Day } from './moments.ts'
import { Count } from './rating.ts'
import { LanguageTag, Text, Words } from './text.ts'

/** The answer of `GET /api/site`: what the portal is, and what it holds by now. */
export const Site = v.object({
  name: Words,
  tagline: v.optional(Text),
  /** Who publishes it: paragraphs, with their line breaks. */
  imprint: v.optional(v.array(Words)),
  language: LanguageTag,
  timeZone: v.string(),
  firstDay: v.nullable(Day),
  lastDay: v.nullable(Day),
  articleCount: Count,
  sections: v.array(v.object({ id: SectionId, name: Words, count: Count })),
})
export type Site = v.InferOutput<typeof Site>

/** The answer of `GET /api/days`: the days in the range that have articles, and the nearest such on either side. */
export const Days = v.object({
  days: v.array(v.object({ day: Day, count: Count })),
  previousDay: v.nullable(Day),
  nextDay: v.nullable(Day),
})
export type Days = v.InferOutput<typeof Days>

/** The answer of `GET /api/health`. */
export const Health = v.object({ status: v.literal('ok'), store: v.string(), articles: Count })
export type Health = v.InferOutput<typeof Health>
