import * as v from 'valibot'
import { SectionId, Teaser } from './article.ts'
import { Day } from './moments.ts'
import { Count } from './rating.ts'
import { Text } from './text.ts'

export const Sort = v.picklist(['newest', 'relevance', 'mostRead', 'bestRated'])
export type Sort = v.InferOutput<typeof Sort>

export const Period = v.picklist(['7d', '30d', 'all'])
export type Period = v.InferOutput<typeof Period>

/** What `GET /api/articles` may be asked; days are both included. */
export const ListQuery = v.object({
  from: v.optional(Day),
  to: v.optional(Day),
  q: v.optional(v.pipe(Text, v.trim(), v.maxLength(200, 'must have at most 200 characters'))),
  section: v.optional(SectionId),
  tag: v.optional(v.pipe(Text, v.trim(), v.nonEmpty(), v.maxLength(100, 'must have at most 100 characters'))),
  sort: v.optional(Sort),
  period: v.optional(Period),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50, 'must be 1–50'))),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(500))),
})
export type ListQuery = v.InferOutput<typeof ListQuery>

/** The answer of `GET /api/articles`: one page of a list. `nextCursor` asks for the next. */
export const TeaserList = v.object({
  items: v.array(Teaser),
  nextCursor: v.nullable(v.string()),
  total: Count,
  totalIsLowerBound: v.boolean(),
  /** With `q`: exact where any result has the accents as typed. */
  matched: v.optional(v.picklist(['exact', 'folded'])),
  /** With `q` that finds nothing: the same with near words that find something, where there are such. */
  didYouMean: v.optional(Text),
})
export type TeaserList = v.InferOutput<typeof TeaserList>
